package eu.alpsynergy.synergy.call;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/** Euros for one Swiss franc on a day; stated by whoever asks, there is no default. */
public record ExchangeRate(double eurPerChf, LocalDate date) {

    public ExchangeRate {
        if (!(eurPerChf > 0) || eurPerChf > 100) {
            throw new IllegalArgumentException(
                    "rate " + eurPerChf + "; allowed: above 0, at most 100 euros for a franc");
        }
    }

    /** The amount in euros; absent when it is not in euros and there is no rate. */
    static OptionalDouble toEur(double amount, String currency, Optional<ExchangeRate> rate) {
        return switch (currency) {
            case "EUR" -> OptionalDouble.of(amount);
            case "CHF" ->
                rate.map(r -> OptionalDouble.of(amount * r.eurPerChf())).orElse(OptionalDouble.empty());
            default -> OptionalDouble.empty();
        };
    }
}
