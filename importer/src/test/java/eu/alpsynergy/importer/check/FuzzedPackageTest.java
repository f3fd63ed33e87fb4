package eu.alpsynergy.importer.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.importer.SmallPackage;
import eu.alpsynergy.importer.issue.ValidationReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged packages give a report, never an exception and never a hang; the seed of a failure is in its message. */
class FuzzedPackageTest {

    private static final long SEED = 20_261_124L;
    private static final int ROUNDS = 300;
    private static final Duration TIME_FOR_ALL = Duration.ofSeconds(20);
    private static final Duration TIME_FOR_ONE = Duration.ofSeconds(5);
    private static final List<String> FILES =
            List.of("datapackage.json", "calls.csv", "priorities.csv", "stage_links.csv", "actors.csv", "regions.csv");
    private static final byte[][] TOKENS = {
        bytes("\""),
        bytes(","),
        bytes("\n"),
        bytes("\r"),
        bytes("\""),
        {0},
        {(byte) 0xFF},
        {(byte) 0xC3},
        bytes("=1"),
        bytes("\uFEFF"),
        bytes("NaN"),
        bytes("1e999"),
        bytes("null"),
        bytes("{"),
        bytes("]"),
        bytes("\\u0000"),
        bytes("9999999999999999999999"),
        bytes("|"),
        bytes("-"),
        bytes("((a*)*)*"),
        bytes("\uD83D\uDE00")
    };

    @Test
    void noDamageGetsPastTheReport(@TempDir Path dir) throws IOException {
        SmallPackage small = SmallPackage.in(dir.resolve("package"));
        PackageValidator validator = new PackageValidator();
        long begin = System.nanoTime();
        int rejected = 0;
        int rounds = 0;
        for (; rounds < ROUNDS && System.nanoTime() - begin < TIME_FOR_ALL.toNanos(); rounds++) {
            Random random = new Random(SEED + rounds);
            String file = FILES.get(random.nextInt(FILES.size()));
            byte[] good = Files.readAllBytes(small.file(file));
            small.write(file, damaged(good, random));
            long started = System.nanoTime();
            ValidationReport[] report = new ValidationReport[1];
            assertThatCode(() -> report[0] = validator.validate(small.folder(), ProgressListener.silent()))
                    .as("seed %d, file %s", SEED + rounds, file)
                    .doesNotThrowAnyException();
            assertThat(Duration.ofNanos(System.nanoTime() - started))
                    .as("seed %d, file %s", SEED + rounds, file)
                    .isLessThan(TIME_FOR_ONE);
            rejected += report[0].hasErrors() ? 1 : 0;
            small.write(file, good);
        }
        assertThat(rejected).as("rounds that did damage").isGreaterThan(rounds / 2);
    }

    @Test
    void aDamagedZipIsReportedToo(@TempDir Path dir) throws IOException {
        Path zip = SmallPackage.in(dir.resolve("package")).zip(dir.resolve("package.zip"), "");
        byte[] good = Files.readAllBytes(zip);
        for (int round = 0; round < 100; round++) {
            Random random = new Random(SEED - round);
            Files.write(zip, damaged(good, random));
            assertThatCode(() -> new PackageValidator().validate(zip, ProgressListener.silent()))
                    .as("seed %d", SEED - round)
                    .doesNotThrowAnyException();
        }
    }

    private static byte[] damaged(byte[] good, Random random) {
        byte[] bytes = good;
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times && bytes.length > 0; i++) {
            int at = random.nextInt(bytes.length);
            bytes = switch (random.nextInt(4)) {
                case 0 -> flipped(bytes, at, random);
                case 1 -> joined(Arrays.copyOf(bytes, at), TOKENS[random.nextInt(TOKENS.length)], tail(bytes, at));
                case 2 ->
                    joined(Arrays.copyOf(bytes, at), tail(bytes, Math.min(bytes.length, at + 1 + random.nextInt(40))));
                default -> joined(bytes, tail(bytes, at));
            };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, int at, Random random) {
        byte[] copy = bytes.clone();
        copy[at] = (byte) random.nextInt(256);
        return copy;
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(p -> p.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
