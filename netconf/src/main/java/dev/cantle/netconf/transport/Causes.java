package dev.cantle.netconf.transport;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The chain of causes below an exception. */
final class Causes {

    private static final int MAX_DEPTH = 20;

    private Causes() {}

    static Stream<Throwable> of(Throwable top) {
        return Stream.<Throwable>iterate(top, Objects::nonNull, Throwable::getCause)
                .limit(MAX_DEPTH);
    }

    static boolean mention(Throwable top, String text) {
        return of(top).anyMatch(it -> String.valueOf(it.getMessage()).contains(text));
    }

    /** Returns the words of the deepest cause that has any, or its type. */
    static String deepest(Throwable top) {
        String words = of(top).map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .filter(it -> !it.isBlank())
                .reduce("", (outer, inner) -> inner);
        return words.isEmpty() ? top.getClass().getSimpleName().toLowerCase(Locale.ROOT) : words;
    }
}
