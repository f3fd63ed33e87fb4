package eu.alpsynergy.api.dto;

import java.util.List;
import java.util.Map;

/**
 * What it takes to get an answer again; part of every answer.
 *
 * @param dataset version of the dataset it was computed from
 * @param software version of this program
 * @param path below {@code /api/v1}
 * @param parameters as given; what is not named took its default, which openapi.yaml says
 */
public record ReproduceDto(String dataset, String software, String path, Map<String, List<String>> parameters) {}
