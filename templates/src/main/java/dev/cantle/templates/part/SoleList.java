package dev.cantle.templates.part;

import dev.cantle.templates.part.PartToken.Kind;
import java.util.List;

/** The list that a part goes through and nothing else. While it is empty, the part writes nothing and need not be run. */
public final class SoleList {

    private static final String OPEN = "<#list ";

    private SoleList() {}

    /**
     * The list around all that the part writes.
     *
     * @param tokens the pieces of the part, whose tags are closed as they must be
     * @return the steps of its name; none if the part writes something outside of a list, or goes through several
     */
    public static List<String> of(List<PartToken> tokens) {
        List<PartToken> written =
                tokens.stream().filter(token -> !isNothing(token)).toList();
        if (written.isEmpty() || !written.get(0).text().startsWith(OPEN)) {
            return List.of();
        }
        int depth = 0;
        for (int i = 0; i < written.size(); i++) {
            depth += deeper(written.get(i));
            boolean last = i == written.size() - 1;
            // What a list has behind <#else> is written because it is empty.
            if ((depth == 0 && !last) || (depth == 1 && written.get(i).text().equals("<#else>"))) {
                return List.of();
            }
        }
        String name = written.get(0).text().substring(OPEN.length()).split(" ", 2)[0];
        return List.of(name.split("\\.", -1));
    }

    private static boolean isNothing(PartToken token) {
        return token.kind() == Kind.COMMENT
                || (token.kind() == Kind.PLAIN && token.text().isBlank());
    }

    private static int deeper(PartToken token) {
        if (token.kind() != Kind.TAG || token.text().startsWith("<#else")) {
            return 0;
        }
        return token.text().startsWith("</#") ? -1 : 1;
    }
}
