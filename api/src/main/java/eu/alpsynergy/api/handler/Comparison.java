package eu.alpsynergy.api.handler;

import eu.alpsynergy.model.FactChange;
import java.util.function.Consumer;

/** Another version of the dataset that the one shown is compared with. */
public interface Comparison {

    /** The other version, taken as the one before. */
    View before();

    /**
     * Streams every difference between it and the version named: tables in the order of the data package, rows by key.
     *
     * @throws eu.alpsynergy.api.error.RequestProblem when the rows of that version cannot be had just now
     */
    void facts(String version, Consumer<FactChange> sink);
}
