/**
 * What else people say for words of the record: what is typed, then what the record may call it. Everyday
 * words only, no names, and only in the direction in which they are needed.
 */
const SAID = `
app apps application service: product app
lab startup startups firm firms business corporation: company start-up
ceo boss founder scientist head chief: ceo person
tool tools software: tool software
feature features: feature
lawyer lawyers attorney law solicitor: legal
image images picture pictures photo photos: image picture
generator generators generation: generation generator
film films movie movies cinema: film video
clip clips footage: clip video
chatbot chatbots chat talk: chat conversational
chip chips processor processors semiconductor: chip silicon
car cars vehicle vehicles automobile automotive: driving car
truck lorry lorries: truck
driverless unmanned autopilot: self-driving driving autonomous
drone drones: delivery
humanlike manlike: humanoid human
store shop: marketplace
closed closing closes closure close cancelled canceled killed discontinued ended axed: shutdown end shut
lawsuit verdict trial sued judge ruling: court
outage outages: downtime fails
fake fakes forged bogus: deepfake forged false
news: publication
newspaper magazine journalist outlet: publication
cost costs price expensive expense: cost compute
buy buying bought acquisition takeover: buying acquire buyer
money funded fundraising: funding raise round
listing float flotation shares: ipo listing
stock: ipo stock
deal partnership agreement: deal partnership
maker makers builder manufacturer: company
hosting host: repositories hub
ban bans banned restriction restrictions embargo: control export
supplier provider: vendor supplier
biggest largest huge: wafer largest
doctor doctors medical hospital healthcare medicine: health
grocer groceries supermarket logistics: warehouse logistics
hardware: hardware chip
coder coders programmer programming developers: code developer
voice speech talking: sound voice
remember remembers memories: memory
risk danger dangerous dangers: safety
nation: state country
government white: government administration
invests investing invested backer backers: invest investor investment
human people: human
phone smartphone mobile: mobile
repository repo: repositories
writing writes text: language content
driver drivers: driving
games gaming gamer: games
social: social
copying forecast foresee: prediction
`;

const table = new Map<string, readonly string[]>();
for (const line of SAID.trim().split("\n")) {
  const [typed, meant] = line.split(": ").map((part) => part.split(" "));
  for (const word of typed!) {
    const others = meant!.flatMap((text) => text.split("-")).filter((other) => other !== word);
    if (others.length > 0) table.set(word, others);
  }
}

/** Words that the record may use where this one was typed; none for most words. */
export const alsoSaid = (word: string): readonly string[] => table.get(word) ?? [];
