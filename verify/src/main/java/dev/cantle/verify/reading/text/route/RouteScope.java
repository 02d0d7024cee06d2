package dev.cantle.verify.reading.text.route;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code show route} command was asked for. The counts of a table are those of the whole table, whatever was asked.
 *
 * @param isKnown whether the capture shows the command
 * @param isWhole whether whole tables were asked for, as far as is known
 * @param listsHidden whether hidden routes are listed too
 * @param onlyHidden whether nothing but hidden routes is listed
 */
record RouteScope(boolean isKnown, boolean isWhole, boolean listsHidden, boolean onlyHidden) {

    private static final Set<String> WITH_VALUE = Set.of("table", "instance", "logical-system");
    private static final Set<String> FORMS = Set.of("brief", "detail", "extensive", "terse", "all", "hidden");

    /** What the words behind {@code show route} ask for; null if they are not known. */
    static RouteScope of(@Nullable List<String> arguments) {
        if (arguments == null) {
            return new RouteScope(false, true, false, false);
        }
        boolean whole = true;
        for (int i = 0; i < arguments.size(); i++) {
            if (WITH_VALUE.contains(arguments.get(i))) {
                i++;
            } else {
                whole &= FORMS.contains(arguments.get(i));
            }
        }
        boolean hidden = arguments.contains("hidden");
        return new RouteScope(true, whole, hidden || arguments.contains("all"), hidden);
    }

    /** The same command, whose form lists but a part of each table. */
    RouteScope ofAPeer() {
        return new RouteScope(isKnown, false, true, false);
    }
}
