package dev.cantle.model.intent.expect;

import dev.cantle.model.value.IllegalValueException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A community that a route carries, as Junos prints it: {@code 7224:8100}, {@code large:64512:1:2},
 * {@code target:65000:2}, or one of the well-known names (RFC 1997). A {@code *} stands for any number.
 *
 * @param text the community
 */
public record CommunityMatch(String text) {

    private static final String NUMBER = "(?:[0-9]{1,10}|\\*)";
    private static final String ADDRESS = "[0-9]{1,3}(?:\\.[0-9]{1,3}){3}";
    private static final Pattern FORM = Pattern.compile(NUMBER + ":" + NUMBER
            + "|large:" + NUMBER + ":" + NUMBER + ":" + NUMBER
            + "|(?:target|origin):(?:" + NUMBER + "|[0-9]{1,10}L|" + ADDRESS + "):" + NUMBER);
    private static final List<String> WELL_KNOWN =
            List.of("no-export", "no-advertise", "no-export-subconfed", "llgr-stale", "no-llgr");

    public CommunityMatch {
        if (!FORM.matcher(text).matches() && !WELL_KNOWN.contains(text)) {
            throw illegal(text);
        }
        if (isStandard(text)) {
            for (String part : text.split(":", -1)) {
                if (!part.equals("*") && Long.parseLong(part) > 0xFFFF) {
                    throw illegal(text);
                }
            }
        }
    }

    private static boolean isStandard(String text) {
        return Character.isDigit(text.charAt(0)) || text.charAt(0) == '*';
    }

    private static IllegalValueException illegal(String text) {
        return new IllegalValueException(
                "community-match",
                "'" + text + "' is no community that a route could carry",
                "write 7224:8100 (each up to 65535), 7224:*, large:64512:1:2, target:65000:2 or no-export");
    }

    /** Whether a community of a route is this one. */
    public boolean matches(String community) {
        String[] wanted = text.split(":", -1);
        String[] found = community.split(":", -1);
        if (wanted.length != found.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].equals("*") && !wanted[i].equals(found[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text;
    }
}
