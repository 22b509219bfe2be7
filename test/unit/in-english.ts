/** Every unit test reads the English messages. */
import { english } from "../../.dev/english";
import { speakBy } from "../../data/text/say";

speakBy(english);
