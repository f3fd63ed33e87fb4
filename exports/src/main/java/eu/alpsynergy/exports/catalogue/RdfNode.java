package eu.alpsynergy.exports.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A thing a catalogue describes, with what is said of it in the order it is said; terms are written {@code prefix:name}. */
final class RdfNode {

    /** What can be said of a thing. */
    sealed interface Value {}

    /** Another thing by its address, which may be relative, or by a term. */
    record Iri(String iri) implements Value {}

    /** Text; the language is empty where it has none. */
    record Text(String text, String language) implements Value {}

    /** A value of a type. */
    record Typed(String text, String type) implements Value {}

    /** A thing described on the spot. */
    record Inner(RdfNode node) implements Value {}

    record Property(String term, Value value) {}

    private final Optional<String> iri;
    private final String type;
    private final List<Property> properties = new ArrayList<>();

    private RdfNode(Optional<String> iri, String type) {
        this.iri = iri;
        this.type = type;
    }

    static RdfNode named(String iri, String type) {
        return new RdfNode(Optional.of(iri), type);
    }

    static RdfNode unnamed(String type) {
        return new RdfNode(Optional.empty(), type);
    }

    RdfNode iri(String term, String other) {
        properties.add(new Property(term, new Iri(other)));
        return this;
    }

    RdfNode text(String term, String text) {
        properties.add(new Property(term, new Text(text, "")));
        return this;
    }

    RdfNode english(String term, String text) {
        properties.add(new Property(term, new Text(text, "en")));
        return this;
    }

    RdfNode typed(String term, String text, String datatype) {
        properties.add(new Property(term, new Typed(text, datatype)));
        return this;
    }

    RdfNode node(String term, RdfNode node) {
        properties.add(new Property(term, new Inner(node)));
        return this;
    }

    Optional<String> iri() {
        return iri;
    }

    String type() {
        return type;
    }

    List<Property> properties() {
        return properties;
    }
}
