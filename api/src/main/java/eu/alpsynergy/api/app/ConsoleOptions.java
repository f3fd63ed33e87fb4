package eu.alpsynergy.api.app;

import eu.alpsynergy.api.app.settings.SettingKey;
import java.util.EnumMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options of the Cypher console, kept as text like all others. */
final class ConsoleOptions {

    private final Map<SettingKey, String> given = new EnumMap<>(SettingKey.class);

    @Option(
            names = "--console",
            paramLabel = "MODE",
            description = "who may run Cypher of their own: auto, free or questions (default: auto)")
    void console(String value) {
        given.put(SettingKey.CONSOLE, value);
    }

    @Option(
            names = "--console-user",
            paramLabel = "USER",
            description = "read-only user of the console at the database")
    void consoleUser(String value) {
        given.put(SettingKey.CONSOLE_USER, value);
    }

    @Option(names = "--console-password-file", paramLabel = "FILE", description = "file with that user's password")
    void consolePasswordFile(String value) {
        given.put(SettingKey.CONSOLE_PASSWORD_FILE, value);
    }

    @Option(
            names = "--console-seconds",
            paramLabel = "SECONDS",
            description = "how long a statement may take (default: 5)")
    void consoleSeconds(String value) {
        given.put(SettingKey.CONSOLE_SECONDS, value);
    }

    @Option(names = "--console-rows", paramLabel = "ROWS", description = "rows of an answer at most (default: 10000)")
    void consoleRows(String value) {
        given.put(SettingKey.CONSOLE_ROWS, value);
    }

    @Option(names = "--console-mib", paramLabel = "MIB", description = "size of an answer at most (default: 5)")
    void consoleMib(String value) {
        given.put(SettingKey.CONSOLE_MIB, value);
    }

    @Option(
            names = "--console-characters",
            paramLabel = "N",
            description = "characters of a statement at most (default: 10000)")
    void consoleCharacters(String value) {
        given.put(SettingKey.CONSOLE_CHARACTERS, value);
    }

    @Option(names = "--console-operators", paramLabel = "N", description = "operators of a plan at most (default: 120)")
    void consoleOperators(String value) {
        given.put(SettingKey.CONSOLE_OPERATORS, value);
    }

    @Option(names = "--console-at-once", paramLabel = "N", description = "statements at the same time (default: 4)")
    void consoleAtOnce(String value) {
        given.put(SettingKey.CONSOLE_AT_ONCE, value);
    }

    @Option(
            names = "--console-queue",
            paramLabel = "N",
            description = "statements that wait for their turn (default: 4)")
    void consoleQueue(String value) {
        given.put(SettingKey.CONSOLE_QUEUE, value);
    }

    void giveTo(SettingsOptions options) {
        given.forEach(options::give);
    }
}
