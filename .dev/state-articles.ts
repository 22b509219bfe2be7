/** The articles in the pictures of states: our own words, with some figures wrong on purpose. */
export interface Article {
  title: string;
  /** The day of publication, ISO. */
  date: string;
  /** Our own markup, a paragraph each. */
  paragraphs: string[];
  language?: "he";
}

/** What makes each page an article about AI, below what is in the picture. */
const rest = [
  "Behind the scenes the argument is about money. Training a large model takes chips that only a few companies can buy, and answering the questions of millions takes more of them every month. Anthropic and Mistral have raised what they could, and nobody outside knows how much of it went to electricity.",
  "None of this says that the technique is at fault. Artificial intelligence has been declared finished in every decade since it was given its name, and each time a smaller and more useful thing came out of the ruins. What counts is who pays for the next attempt, and how long they are willing to wait.",
  "This page was written for a picture. It tells nothing that is new, and where it names a sum, the sum may be wrong on purpose.",
];

const launch = "A minute of film from a single sentence";
const sora =
  "When OpenAI showed Sora last week, the people who cut films for a living watched the same clip again and again: a street in Tokyo, wet from the rain, for a whole minute and without a cut.";
/** One of these stands in an article each: what is said of Runway's worth differs. */
const runway = (sentence: string) => [
  `${sentence} Its tools are used where somebody has to cut a scene before Friday, and the people who use them pay by the month.`,
  "The start-up makes video with artificial intelligence, as a dozen others do. A large model could one day do all of their work at once, and that is what makes their backers nervous.",
  ...rest,
];

/** For each way in which marks may look, the same words. */
const styles = (named: Record<string, string>): Record<string, Article> =>
  Object.fromEntries(
    Object.entries(named).map(([id, name]) => [
      id,
      {
        title: "Five kinds of name",
        date: "2026-04-12",
        paragraphs: [
          `<b>${name}</b> OpenAI made Sora and put it beside ChatGPT. Fidji Simo spoke of side quests, and the engineers turned to a world model for robots.`,
          ...rest,
        ],
      },
    ]),
  );

export const articles: Record<string, Article> = {
  launch: {
    title: launch,
    date: "2024-02-20",
    paragraphs: [
      sora,
      "Runway and Pika Labs, which sell such film by the month, were asked the same question by every caller. Google had shown its own Lumiere weeks before, with clips of five seconds.",
      "In the warehouses of Ocado, far from any film set, robots pick groceries with models of a related kind. Nvidia sells the chips to all of them.",
      ...rest,
    ],
  },
  after: {
    title: "What was left when the films stopped",
    date: "2026-04-12",
    paragraphs: [
      "Two weeks after OpenAI closed Sora, those who had learned to work with it have moved on. Some went to Runway, some back to a camera, and most say that they miss the first ten minutes with it more than the rest.",
      "The engineers are said to work on robots now. A model that knows how a cup falls from a table may be worth more in a kitchen than in a cinema.",
      ...rest,
    ],
  },
  matches: {
    title: "Counting the film makers’ machines",
    date: "2024-02-22",
    paragraphs: runway("Runway was valued at $1.5bn, and until this month nobody called that too much."),
  },
  differs: {
    title: "A rich price for moving pictures",
    date: "2024-02-22",
    paragraphs: runway("Runway was valued at $2.5bn, and until this month nobody called that too much."),
  },
  newer: {
    title: "A year on, the price has doubled",
    date: "2025-04-03",
    paragraphs: runway("Runway is now valued at $3bn, and this time somebody calls it too much."),
  },
  older: {
    title: "Small studios, small sums",
    date: "2022-12-05",
    paragraphs: runway("Runway was valued at $500m, and most of the town asked what it was."),
  },
  places: {
    title: "OpenAI, Runway and the price of a minute",
    date: "2026-04-12",
    paragraphs: [
      "A name in the running text has a line of its own, as Sora has here, and so has one in <em>italics</em>, such as <em>Gen-2</em>, or in bold, such as <b>Nvidia</b>.",
      'Inside a link the line is the link’s: <a href="#there">what Disney had signed</a> has a wash in place of a second line, and <a href="#there">a world model</a> is one link from end to end.',
      ...rest,
    ],
  },
  ...styles({
    kinds: "A line for each kind.",
    plain: "One line for all.",
    tinted: "Kinds in colour.",
    marker: "A marker pen.",
  }),
  hebrew: {
    title: "הסרטון שנולד ממשפט אחד",
    date: "2024-02-20",
    language: "he",
    paragraphs: [
      "חברת OpenAI הציגה את Sora, מודל בינה מלאכותית שהופך משפט כתוב לסרטון של דקה. העורכים צפו ברחוב הרטוב שוב ושוב, וחיפשו את החיתוך שאיננו.",
      "בחברת Runway, שמוכרת כלים דומים במנוי חודשי, ענו כל היום על אותה שאלה. גם Google הציגה מודל משלה, ואילו Nvidia מוכרת את השבבים לכולן.",
      "השאלה הגדולה היא הכסף. אימון של מודל גדול דורש שבבים שרק מעטים יכולים לקנות, והמענה לשאלות של מיליוני אנשים דורש עוד מהם בכל חודש. איש מבחוץ אינו יודע כמה מזה הלך לחשמל.",
      "כל זה אינו אומר שהשיטה נכשלה. הבינה המלאכותית הוכרזה מתה בכל עשור, ובכל פעם נולד ממנה דבר קטן ושימושי יותר. העמוד הזה נכתב לצורך תמונה, ואין בו שום חדשות.",
    ],
  },
};
