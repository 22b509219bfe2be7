import { say } from "../text/say";
import type { Claim } from "./schema";

type Mode = NonNullable<Claim["mode"]>;

/** How sentences of ours say by themselves how sure they are. */
const saysSo: Readonly<Record<Mode, RegExp>> = {
  reported:
    /(?<!\p{L})(?:report|said to|told|is held|held that|many held|by (?:one|some|the account)|according)/iu,
  estimate: /(?<!\p{L})(?:estimat|probabl|likely|put at|(?:is|are|was|were) taken|about|some )/iu,
  forecast:
    /(?<!\p{L})(?:forecast|predict|project(?:ed|s)|expect|likely|probabl|may |might|could|would|will|is to |are to |seen|plan|hop|should |coming|foresee|possible|growing into)/iu,
  opinion:
    /(?<!\p{L})(?:sa(?:id|ys?)|call|held|hold|se?en|sees|saw|seem|judg|describ|thought|rea[ds](?!\p{L})|taken|takes|credit|argue|declare|expect|view|consider|rate[ds]|opinion|name[ds]|warn|question|may |might |could |told|offered|understood|advis|prais|believ|put down|recommend|recast|cast|conclude|example|spoke|find|list|suggest|essay|analysis|heading|headline|singled|cited|lesson|counted|thinking|finds|(?:is|left) open|open question)/iu,
};

/** How sure a figure is: said only if every source that tells it is that unsure. */
export function basisOf(claims: readonly Claim[]): string | undefined {
  const [first] = claims;
  const mode = claims.every((claim) => claim.mode === first?.mode) ? first?.mode : undefined;
  return inWords(mode, voiceOf(claims));
}

/**
 * The same of a sentence that a card quotes: what it says itself is not said again beside it.
 *
 * @param publisher of the source: a sentence that names it tells whose view it is
 */
export function basisOfSentence(claims: readonly Claim[], publisher?: string): string | undefined {
  const { mode, text } = claims[0]!;
  const isTold = mode && (tells(mode, text) || (publisher !== undefined && text.includes(publisher)));
  const shared = claims.every((claim) => claim.mode === mode) && !isTold;
  const voice = voiceOf(claims);
  return inWords(shared ? mode : undefined, voice && !isNamed(voice, text) ? voice : undefined);
}

/** Whether a sentence tells by itself that it is no plain statement. */
export const tells = (mode: Mode, text: string) => saysSo[mode].test(text);

function voiceOf(claims: readonly Claim[]): string | undefined {
  const [first] = claims;
  return claims.every(({ according }) => according === first?.according) ? first?.according : undefined;
}

/** "OpenAI researchers" are named by "OpenAI's researchers". */
function isNamed(voice: string, text: string): boolean {
  const words = voice.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => text.includes(word));
}

function inWords(mode: Mode | undefined, voice: string | undefined): string | undefined {
  if (mode) return voice ? say(`basis_${mode}_by`, voice) : say(`basis_${mode}`);
  return voice && say("basis_by", voice);
}
