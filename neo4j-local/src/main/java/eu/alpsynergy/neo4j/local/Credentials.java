package eu.alpsynergy.neo4j.local;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** User and generated password, and the line by which a new store learns them. */
record Credentials(String user, String password) {

    private static final int ITERATIONS = 1024;

    static Credentials generate(SecureRandom random) {
        byte[] secret = new byte[24];
        random.nextBytes(secret);
        return new Credentials("neo4j", Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /**
     * The line of Neo4j's auth.ini: user, then SHA-256 of salt and password repeated 1,024 times. Writing it ourselves saves
     * a second JVM and keeps the password off every command line.
     */
    String authLine(SecureRandom random) {
        byte[] salt = new byte[32];
        random.nextBytes(salt);
        HexFormat hex = HexFormat.of();
        return user + ":SHA-256," + hex.formatHex(hash(salt)) + "," + hex.formatHex(salt) + "," + ITERATIONS + ":\n";
    }

    private byte[] hash(byte[] salt) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(salt);
            byte[] digest = sha256.digest(password.getBytes(StandardCharsets.UTF_8));
            for (int i = 1; i < ITERATIONS; i++) {
                digest = sha256.digest(digest);
            }
            return digest;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Credentials[" + user + "]";
    }
}
