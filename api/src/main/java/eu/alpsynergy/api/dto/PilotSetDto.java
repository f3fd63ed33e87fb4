package eu.alpsynergy.api.dto;

import java.util.List;

/** A set of clusters and what it is worth; what it takes in and leaves out beside the best one. */
public record PilotSetDto(
        List<String> clusters,
        double objective,
        double meanScore,
        double complementarity,
        List<String> added,
        List<String> left) {}
