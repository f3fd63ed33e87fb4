package eu.alpsynergy.api.dto;

import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.LocalName;

/** Something that has a page of its own. */
public record RefDto(String kind, String id, LocalName name) {

    public static RefDto of(String kind, Id<?> id, LocalName name) {
        return new RefDto(kind, id.value(), name);
    }

    public static RefDto of(String kind, Id<?> id, String name) {
        return new RefDto(kind, id.value(), LocalName.of(name));
    }
}
