package eu.alpsynergy.api.dto;

/** How communities were found; everything that decides them. */
public record NetworkMethodDto(String method, double resolution, long seed, int iterations, int restarts) {}
