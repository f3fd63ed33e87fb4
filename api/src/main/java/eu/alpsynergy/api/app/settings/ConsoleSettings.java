package eu.alpsynergy.api.app.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Settings of the Cypher console.
 *
 * @param mode who may run statements of their own
 * @param user at the database, else the explorer's own
 * @param passwordFile whose first line is that user's password
 * @param seconds a statement may take
 * @param rows at most
 * @param mib of an answer at most
 * @param characters of a statement at most
 * @param operators of a plan at most
 * @param atOnce statements at the same time
 * @param queue statements that wait
 */
public record ConsoleSettings(
        Mode mode,
        Optional<String> user,
        Optional<Path> passwordFile,
        int seconds,
        int rows,
        int mib,
        int characters,
        int operators,
        int atOnce,
        int queue) {

    /** Who may run statements of their own. */
    public enum Mode {
        /** People on this machine, as long as the database is the embedded one. */
        AUTO,
        /** Everyone; on another address or another server only with a user of the console's own. */
        FREE,
        /** Nobody: saved questions alone. */
        QUESTIONS
    }

    static ConsoleSettings read(SettingValues values, boolean local) {
        Mode mode =
                switch (values.text(SettingKey.CONSOLE)) {
                    case "auto" -> Mode.AUTO;
                    case "free" -> Mode.FREE;
                    case "questions" -> Mode.QUESTIONS;
                    default -> {
                        values.refuse(SettingKey.CONSOLE);
                        yield Mode.QUESTIONS;
                    }
                };
        Optional<String> user = values.find(SettingKey.CONSOLE_USER);
        Optional<Path> passwordFile = values.readable(SettingKey.CONSOLE_PASSWORD_FILE);
        if (user.isPresent() != passwordFile.isPresent() || (mode == Mode.FREE && !local && user.isEmpty())) {
            values.refuse(user.isEmpty() ? SettingKey.CONSOLE_USER : SettingKey.CONSOLE_PASSWORD_FILE);
        }
        return new ConsoleSettings(
                mode,
                user,
                passwordFile,
                values.number(SettingKey.CONSOLE_SECONDS, 1, 600),
                values.number(SettingKey.CONSOLE_ROWS, 1, 1_000_000),
                values.number(SettingKey.CONSOLE_MIB, 1, 100),
                values.number(SettingKey.CONSOLE_CHARACTERS, 100, 1_000_000),
                values.number(SettingKey.CONSOLE_OPERATORS, 5, 1_000),
                values.number(SettingKey.CONSOLE_AT_ONCE, 1, 32),
                values.number(SettingKey.CONSOLE_QUEUE, 0, 1_000));
    }
}
