package dev.cantle.cli.ownership;

import dev.cantle.model.intent.instance.LogicalSystem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads in the device's own words what a commit would change, and finds what lies outside of the logical systems that
 * a push may touch. It trusts neither what was loaded nor what was planned.
 */
public final class DifferenceGuard {

    private static final String HEADER = "[edit";
    private static final String ROOT = "[edit]";
    private static final String SYSTEMS = "[edit logical-systems]";

    private static final Pattern PLACE = Pattern.compile("\\[edit logical-systems ([^\\s\\]]+)[\\s\\]]");

    private final Set<String> own;
    private String header = "";
    private int depth;

    private DifferenceGuard(List<LogicalSystem> own) {
        this.own = own.stream().map(LogicalSystem::name).collect(Collectors.toSet());
    }

    /**
     * The first place of a difference that lies outside, in the device's words; empty when all of it lies inside.
     *
     * @param difference what {@code show | compare} says, for a login that sees the whole device
     * @param own the logical systems that may change
     */
    public static Optional<String> outside(String difference, List<LogicalSystem> own) {
        DifferenceGuard guard = new DifferenceGuard(own);
        return difference.lines().filter(guard::isOutside).findFirst().map(String::strip);
    }

    private boolean isOutside(String line) {
        if (line.isBlank()) {
            return false;
        }
        if (line.startsWith(HEADER)) {
            header = line.strip();
            depth = 0;
            return !header.equals(ROOT) && !header.equals(SYSTEMS) && !isOwn(header);
        }
        if (isOwn(header)) {
            return false;
        }
        String text = line.substring(1).strip();
        boolean outside = line.charAt(0) != ' ' && !isOwnAt(text);
        depth += text.endsWith("{") ? 1 : text.equals("}") ? -1 : 0;
        return outside;
    }

    private boolean isOwn(String place) {
        Matcher words = PLACE.matcher(place);
        return words.lookingAt() && own.contains(words.group(1));
    }

    // At the top of a difference stand names; what is deeper stands inside of one that was judged.
    private boolean isOwnAt(String text) {
        int level = header.equals(SYSTEMS) ? depth + 1 : header.equals(ROOT) ? depth : -1;
        String name =
                text.replaceFirst("^(?:inactive: |active: |protect: )+", "").replaceFirst("[ ;].*", "");
        return switch (level) {
            case 0 -> name.equals(Territory.WRAPPER);
            case 1 -> own.contains(name) || text.equals("}");
            case -1 -> false;
            default -> true;
        };
    }
}
