package eu.alpsynergy.api.dto;

import java.util.List;

/** Something that joins two actors: a project, a tie, a cluster or a stage, and the facts behind it. */
public record NetworkReasonDto(String kind, RefDto what, double weight, List<String> facts) {}
