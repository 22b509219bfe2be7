/**
 * Words by which a text speaks of AI as such: with them near, an ambiguous name is likelier ours. No word that
 * other trades use as readily ("model", "open source", "benchmark").
 */
export const generalCues = [
  "ai|agi|artificial intelligence|machine learning|deep learning|neural|generative|multimodal|agentic|chatbot|chatbots",
  "llm|llms|language model|language models|reasoning model|reasoning models|open-source models|open weights|open-weight",
  "gpt|chatgpt|copilot|codex|deepseek|kimi|gemma|ollama|vllm|langchain|llamaindex|openrouter|lmarena|mcp|rag|gpu|gpus",
  "rlhf|lora|gguf|quantization|quantized|quantised|finetune|finetuning|fine-tune|fine-tuned|fine-tuning|embeddings",
  "training data|training run|training runs|inference|tokenizer|tokens|context window|context length|system prompt|prompts",
  "prompting|jailbreak|chain of thought|hallucinate|hallucinations|deepfake|deepfakes|deep fake|deep fakes|image generation|video generation",
  "text-to-video|text-to-image|text-to-speech",
].flatMap((line) => line.split("|"));
