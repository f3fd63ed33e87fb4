package eu.alpsynergy.importer.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** SHA-256 over the descriptor and the canonical tables by name: what identifies the content of a dataset. */
public final class ContentHash {

    private static final int DIGITS_IN_VERSION = 12;

    private ContentHash() {}

    /** The hash in hexadecimal digits; {@code tables} maps names to canonical files. */
    public static String of(JsonNode descriptor, Map<String, Path> tables) throws IOException {
        MessageDigest digest = sha256();
        digest.update(CanonicalDescriptor.hashed(descriptor).getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, Path> table : new TreeMap<>(tables).entrySet()) {
            digest.update(("\n" + table.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
            try (InputStream in = Files.newInputStream(table.getValue());
                    OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                in.transferTo(out);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The version of a dataset: the package's own version, and enough of the hash to tell contents apart. */
    public static String version(String packageVersion, String hash) {
        return packageVersion + "-" + hash.substring(0, DIGITS_IN_VERSION);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
