package eu.alpsynergy.api.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.alpsynergy.generator.GeneratorArguments;
import eu.alpsynergy.generator.PackageGenerator;
import eu.alpsynergy.importer.ProgressListener;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.SnapshotMemory;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a firm and a tie cost in memory, counted by the columns themselves and by going through their fields. */
class SnapshotMemoryTest {

    @TempDir
    Path folder;

    @Test
    void aFirmTakesAtMost120BytesAndATie24() throws ReflectiveOperationException {
        Path generated = folder.resolve("generated");
        new PackageGenerator(ProgressListener.silent())
                .generate(new GeneratorArguments(24, 200, 20_000, 60_000, 1), generated);
        try (PackageSide side = PackageSide.read(generated, ProgressListener.silent())) {
            GraphSnapshot snapshot = side.snapshot();
            SnapshotMemory memory = snapshot.memory();

            assertThat(memory.actors()).isEqualTo(20_000);
            assertThat(memory.ties()).isEqualTo(60_000);
            assertThat(memory.bytesPerActor()).isBetween(40.0, 120.0);
            assertThat(memory.bytesPerTie()).isBetween(15.0, 24.0);
            Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            long actors = bytes(snapshot.actors(), seen);
            long ties = bytes(snapshot.ties(), seen);
            assertThat(snapshot.actors().liveBytes()).isCloseTo(actors, within(actors / 50));
            assertThat(snapshot.ties().liveBytes()).isCloseTo(ties, within(ties / 50));
        }
    }

    /** Arrays and texts that can be reached; the few small objects around them are left out. */
    private static long bytes(Object object, Set<Object> seen) throws ReflectiveOperationException {
        if (object instanceof String text) {
            return 48L + text.length();
        }
        if (object instanceof Enum || object instanceof Number || !seen.add(object)) {
            return 0;
        }
        if (object.getClass().isArray()) {
            Class<?> part = object.getClass().getComponentType();
            int size = part == long.class ? 8 : part == int.class ? 4 : 1;
            return (long) size * Array.getLength(object);
        }
        long bytes = 0;
        if (object instanceof Map<?, ?> map) {
            return bytes(map.values(), seen);
        }
        if (object instanceof Collection<?> all && object.getClass().getName().startsWith("java.")) {
            for (Object one : all) {
                bytes += bytes(one, seen);
            }
            return bytes;
        }
        for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    Object value = field.get(object);
                    bytes += value == null ? 0 : bytes(value, seen);
                }
            }
        }
        return bytes;
    }
}
