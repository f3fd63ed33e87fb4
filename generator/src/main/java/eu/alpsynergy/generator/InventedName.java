package eu.alpsynergy.generator;

/** What an invented thing is called in the five languages; each says that it is invented. */
record InventedName(String en, String de, String fr, String it, String sl) {

    static InventedName country(String what) {
        return new InventedName(
                "Invented country " + what,
                "Erfundenes Land " + what,
                "Pays inventé " + what,
                "Paese inventato " + what,
                "Izmišljena država " + what);
    }

    static InventedName region(String what) {
        return new InventedName(
                "Invented region " + what,
                "Erfundene Region " + what,
                "Région inventée " + what,
                "Regione inventata " + what,
                "Izmišljena regija " + what);
    }

    static InventedName theme(String what) {
        return new InventedName(
                "Invented theme " + what,
                "Erfundenes Thema " + what,
                "Thème inventé " + what,
                "Tema inventato " + what,
                "Izmišljena tema " + what);
    }

    static InventedName field(String what) {
        return new InventedName(
                "Invented field " + what,
                "Erfundenes Feld " + what,
                "Domaine inventé " + what,
                "Campo inventato " + what,
                "Izmišljeno področje " + what);
    }

    static InventedName chain(String what) {
        return new InventedName(
                "Invented value chain " + what,
                "Erfundene Wertschöpfungskette " + what,
                "Chaîne de valeur inventée " + what,
                "Catena del valore inventata " + what,
                "Izmišljena veriga vrednosti " + what);
    }

    static InventedName stage(String what) {
        return new InventedName(
                "Invented stage " + what,
                "Erfundene Stufe " + what,
                "Étape inventée " + what,
                "Fase inventata " + what,
                "Izmišljena faza " + what);
    }

    static InventedName division(String code) {
        return new InventedName(
                "NACE division " + code,
                "NACE-Abteilung " + code,
                "Division NACE " + code,
                "Divisione NACE " + code,
                "Oddelek NACE " + code);
    }
}
