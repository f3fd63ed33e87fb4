package eu.alpsynergy.api.http;

import eu.alpsynergy.api.console.Console;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The console of the running product and who may write statements of their own. Set once the database is there; until then, and
 * where there is none, there is no console.
 */
public final class ConsoleAccess {

    /** When statements of one's own are taken. */
    public enum Mode {
        /** From this machine alone: the address asked for is the loopback, and no proxy stands between. */
        LOCAL,
        /** The operator switched it on. */
        FREE,
        /** Saved questions alone, since the server or its database is not local. */
        NOT_LOCAL,
        /** Saved questions alone, since the operator said so. */
        QUESTIONS
    }

    private static final Pattern LOOPBACK =
            Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

    private record Opened(Console console, Mode mode) {}

    private volatile @Nullable Opened opened;

    /** From now on there is a console. */
    public void open(Console console, Mode mode) {
        opened = new Opened(console, mode);
    }

    Optional<Console> console() {
        Opened now = opened;
        return now == null ? Optional.empty() : Optional.of(now.console());
    }

    /** Why statements of one's own are taken from this client, or not; a code for people to be told in their language. */
    String why(Context ctx) {
        Opened now = opened;
        if (now == null) {
            return "starting";
        }
        return switch (now.mode()) {
            case LOCAL -> isLocal(ctx) ? "local" : "not-local";
            case FREE -> "switched-on";
            case NOT_LOCAL -> "not-local";
            case QUESTIONS -> "switched-off";
        };
    }

    boolean isFree(Context ctx) {
        String why = why(ctx);
        return why.equals("local") || why.equals("switched-on");
    }

    /** A name of another machine in Host (a page elsewhere that had its name point here) or a proxy's trace is not local. */
    private static boolean isLocal(Context ctx) {
        String host = ctx.header("Host");
        return host != null
                && LOOPBACK.matcher(host).matches()
                && ctx.header("Forwarded") == null
                && ctx.header("X-Forwarded-For") == null
                && ctx.header("X-Forwarded-Host") == null
                && ctx.header("Via") == null;
    }

    /** Whether a page of another origin asks; browsers always say so on POST. */
    static boolean isForeign(Context ctx) {
        String origin = ctx.header("Origin");
        if (origin == null) {
            return false;
        }
        try {
            String authority = URI.create(origin).getAuthority();
            String host = ctx.header("Host");
            return authority == null
                    || host == null
                    || !authority.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
