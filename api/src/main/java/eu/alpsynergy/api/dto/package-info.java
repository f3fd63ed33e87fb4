/**
 * The shapes of {@code /api/v1}: plain records, mirrored by web-static's types and described by openapi.yaml, which is
 * made from them. Absent numbers are null. Belongs here: shapes and their mapping from the model. Does not belong here: HTTP.
 */
@NullMarked
package eu.alpsynergy.api.dto;

import org.jspecify.annotations.NullMarked;
