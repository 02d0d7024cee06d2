package dev.cantle.cli.importing.calls;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One call with its variables.
 *
 * @param kind which call
 * @param source the file that it stands in, as the user names it
 * @param variables the values by name, as texts, numbers or truth values
 */
record Call(CallKind kind, String source, Map<String, Object> variables) {

    Call {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    /** A value as text; empty if it is not given or empty. */
    Optional<String> value(String name) {
        return Optional.ofNullable(variables.get(name)).map(Object::toString).filter(text -> !text.isBlank());
    }
}
