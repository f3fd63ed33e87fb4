package eu.alpsynergy.api.app.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks values up and collects what is wrong with them. */
record SettingValues(Map<SettingKey, Said> said, List<SettingProblem> problems) {

    Optional<String> find(SettingKey key) {
        Said value = said.get(key);
        return value == null ? key.fallback() : Optional.of(value.value());
    }

    String text(SettingKey key) {
        String value = find(key).orElse("");
        if (value.isBlank()) {
            refuse(key);
        }
        return value;
    }

    int number(SettingKey key, int from, int to) {
        try {
            int value = Integer.parseInt(find(key).orElse("").strip());
            if (value >= from && value <= to) {
                return value;
            }
        } catch (NumberFormatException e) {
            // refused below, with what is allowed
        }
        refuse(key);
        return from;
    }

    Optional<Path> path(SettingKey key) {
        try {
            return find(key).map(Path::of);
        } catch (InvalidPathException e) {
            refuse(key);
            return Optional.empty();
        }
    }

    void refuse(SettingKey key) {
        Said value = said.get(key);
        problems.add(new SettingProblem(
                value == null ? "default" : value.origin(), key.key(), find(key).orElse(""), key.allowed()));
    }

    /** A path that must be a readable file when given. */
    Optional<Path> readable(SettingKey key) {
        Optional<Path> file = path(key);
        if (file.isPresent() && !Files.isReadable(file.get())) {
            refuse(key);
        }
        return file;
    }

    /** A value and who said so. */
    record Said(String origin, String value) {}
}
