package eu.alpsynergy.api.dto;

/** Euros for one Swiss franc on a day, as stated by whoever asked. */
public record ExchangeRateDto(double eurPerChf, String date) {}
