package eu.alpsynergy.importer.foreign.cordis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The framework programmes whose exports have the columns that are read. */
enum Framework {
    FP7("fp7", "Seventh Framework Programme (FP7, 2007-2013)", "", "cordisfp7projects"),
    H2020("h2020", "Horizon 2020", "2014-20", "cordish2020projects"),
    HORIZON(
            "horizon-europe",
            "Horizon Europe",
            "2021-27",
            "cordis-eu-research-projects-under-horizon-europe-2021-2027");

    private final String programme;
    private final String title;
    private final String period;
    private final String dataset;

    Framework(String programme, String title, String period, String dataset) {
        this.programme = programme;
        this.title = title;
        this.period = period;
        this.dataset = dataset;
    }

    static Optional<Framework> find(String cell) {
        String wanted = cell.toUpperCase(Locale.ROOT).replace(" EUROPE", "");
        return Arrays.stream(values()).filter(f -> f.name().equals(wanted)).findFirst();
    }

    String programme() {
        return programme;
    }

    String title() {
        return title;
    }

    /** The programming period of the same years; empty for none. */
    String period() {
        return period;
    }

    String source() {
        return "cordis-" + programme;
    }

    String url() {
        return "https://data.europa.eu/data/datasets/" + dataset;
    }
}
