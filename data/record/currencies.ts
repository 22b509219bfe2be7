/** The currencies that a value may be in, by their codes of ISO 4217: those of which the press writes. */
export const currencies: ReadonlySet<string> = new Set(
  (
    "AED ARS AUD BDT BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GHS HKD HUF IDR ILS INR ISK JPY KES KRW KZT " +
    "MAD MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD UYU VND ZAR"
  ).split(" "),
);
