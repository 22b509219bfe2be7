import { describe, expect, it } from "vitest";
import { languageOf } from "../../../data/article/language";

const samples: [string, string][] = [
  [
    "en",
    "The minister said that the plan was ready and that it would be sent to the parliament in the autumn.",
  ],
  [
    "de",
    "Der Minister sagte, dass der Plan fertig ist und im Herbst an das Parlament geht, wenn es nicht zu spät wird.",
  ],
  [
    "fr",
    "Le ministre a dit que le plan est prêt et qu'il sera envoyé au parlement dans les mois qui viennent.",
  ],
  [
    "es",
    "El ministro dijo que el plan está listo y que se enviará al parlamento en los próximos meses del año.",
  ],
  [
    "pt",
    "O ministro disse que o plano está pronto e que será enviado ao parlamento nos próximos meses do ano.",
  ],
  [
    "it",
    "Il ministro ha detto che il piano è pronto e che sarà inviato al parlamento nei prossimi mesi della estate.",
  ],
  ["nl", "De minister zei dat het plan klaar is en dat het in de herfst naar het parlement wordt gestuurd."],
  [
    "sv",
    "Ministern sade att planen är klar och att den ska skickas till riksdagen under hösten, men inte för sent.",
  ],
  [
    "pl",
    "Minister powiedział, że plan jest gotowy i że na jesieni trafi do parlamentu, ale nie wiadomo jak to się stanie.",
  ],
  [
    "hr",
    "Ministar je rekao da je plan spreman i da će se na jesen poslati u parlament, ali nije poznato kako će to biti.",
  ],
  [
    "lt",
    "Ministras sakė, kad planas yra parengtas ir kad rudenį jis bus išsiųstas į parlamentą, bet ne per vėlai.",
  ],
  [
    "vi",
    "Bộ trưởng nói rằng kế hoạch đã sẵn sàng và sẽ được gửi đến quốc hội trong mùa thu này, khi có thể.",
  ],
  [
    "tr",
    "Bakan planın hazır olduğunu ve sonbaharda meclise gönderileceğini söyledi, ancak bu tarih çok geç olabilir ve bir karar için daha zaman var.",
  ],
  [
    "bg",
    "Министърът каза, че планът е готов и че през есента ще бъде изпратен в парламента, но не се знае как ще стане това и кога точно.",
  ],
  [
    "fa",
    "وزیر گفت که برنامه آماده است و پاییز به مجلس فرستاده می‌شود، چون گفتگوها پایان یافته و چیزی نمانده است.",
  ],
  ["ru", "Министр сказал, что план готов и что осенью он будет отправлен в парламент."],
  ["uk", "Міністр сказав, що план готовий і що восени його буде надіслано до парламенту."],
  ["ja", "大臣は計画が整い、秋に国会へ送られると述べました。とても長い話です。"],
  ["zh", "部长说计划已经准备好,并将在秋天送交议会。这是一个很长的故事。"],
  ["ko", "장관은 계획이 준비되었으며 가을에 국회로 보낼 것이라고 말했다."],
  ["ar", "قال الوزير إن الخطة جاهزة وإنها سترسل إلى البرلمان في الخريف."],
  ["bn", "মন্ত্রী বলেছেন যে পরিকল্পনা প্রস্তুত এবং শরতে তা সংসদে পাঠানো হবে।"],
  ["ka", "მინისტრმა თქვა, რომ გეგმა მზად არის და შემოდგომაზე პარლამენტში გაიგზავნება."],
  ["el", "Ο υπουργός είπε ότι το σχέδιο είναι έτοιμο και θα σταλεί στη βουλή."],
];

describe("the language of a text", () => {
  it.each(samples)("is %s, whatever is declared", (language, text) => {
    expect(languageOf(text, "")).toBe(language);
    expect(languageOf(text, language)).toBe(language);
    expect(languageOf(text, "en-US")).toBe(language);
  });

  it("is as declared where the text says too little, or the languages are neighbours", () => {
    expect(languageOf("", "fr-CA")).toBe("fr");
    expect(languageOf("12345", "")).toBeNull();
    expect(
      languageOf("Ráðherrann sagði að áætlunin væri tilbúin og yrði send þinginu í haust.", "en"),
    ).toBeNull();
    expect(languageOf("", "{{lang}}")).toBeNull();
    expect(languageOf("Министерот рече дека планот е готов и ќе биде испратен.", "mk")).toBe("mk");
  });
});
