package eu.alpsynergy.model;

import java.util.Locale;

/** The five languages of the product; English is always present. */
public enum Language {
    EN,
    DE,
    FR,
    IT,
    SL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
