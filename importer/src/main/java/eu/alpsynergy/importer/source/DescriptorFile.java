package eu.alpsynergy.importer.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eu.alpsynergy.importer.issue.Problem;
import eu.alpsynergy.importer.issue.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** Reads {@code datapackage.json}: strict UTF-8, no key twice, nothing after the end, bounded depth and size. */
public final class DescriptorFile {

    private static final int DEEPEST = 50;

    private DescriptorFile() {}

    /** The descriptor's text and its tree. */
    public record Descriptor(String text, JsonNode tree) {}

    public static Descriptor read(PackageSource source, PackageLimits limits) {
        String file = PackageSource.DESCRIPTOR;
        if (!source.files().contains(file)) {
            throw problem(
                    Rule.MISSING_FILE,
                    OptionalLong.empty(),
                    "the package has no datapackage.json",
                    "every data package is described by a datapackage.json at its top");
        }
        byte[] bytes;
        try (InputStream in = source.open(file)) {
            bytes = in.readNBytes(limits.descriptorBytes() + 1);
        } catch (IOException e) {
            throw problem(Rule.PACKAGE_UNREADABLE, OptionalLong.empty(), "cannot be read: " + e.getMessage(), "");
        }
        if (bytes.length > limits.descriptorBytes()) {
            throw problem(
                    Rule.UNSAFE_PACKAGE,
                    OptionalLong.empty(),
                    "is larger than the limit of " + limits.descriptorBytes() + " bytes",
                    "keep data in the CSV files");
        }
        return parse(decode(bytes), limits);
    }

    public static Descriptor parse(String text, PackageLimits limits) {
        try {
            JsonNode tree = mapper(limits).readTree(text);
            if (tree == null || !tree.isObject()) {
                throw problem(Rule.DESCRIPTOR, OptionalLong.of(1), "is no JSON object", "begin with { and end with }");
            }
            return new Descriptor(text, tree);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw problem(
                    Rule.DESCRIPTOR,
                    at == null || at.getLineNr() < 1 ? OptionalLong.empty() : OptionalLong.of(at.getLineNr()),
                    "is no well-formed JSON: " + e.getOriginalMessage(),
                    "correct the line named; no key may occur twice in one object");
        }
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw problem(Rule.BAD_BYTES, OptionalLong.empty(), "is not UTF-8", "save the file as UTF-8");
        }
    }

    private static JsonMapper mapper(PackageLimits limits) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(limits.cellChars())
                        .maxDocumentLength(limits.descriptorBytes())
                        .build())
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private static UnreadablePackageException problem(Rule rule, OptionalLong row, String message, String hint) {
        return new UnreadablePackageException(
                new Problem(PackageSource.DESCRIPTOR, row, null, null, rule, message, hint.isEmpty() ? null : hint));
    }
}
