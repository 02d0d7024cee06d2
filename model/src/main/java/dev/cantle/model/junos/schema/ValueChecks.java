package dev.cantle.model.junos.schema;

import java.util.Optional;

/** Holds values against their types. */
final class ValueChecks {

    private ValueChecks() {}

    static Optional<String> complaint(ValueType type, String value) {
        return Optional.empty();
    }
}
