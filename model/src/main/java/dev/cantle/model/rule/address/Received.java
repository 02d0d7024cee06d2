package dev.cantle.model.rule.address;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.expect.PrefixMatch;
import java.util.List;
import java.util.stream.Stream;

/** What a circuit receives: exact prefixes and ranges alike. */
final class Received {

    private Received() {}

    static List<PrefixMatch> of(Circuit circuit) {
        return Stream.concat(
                        circuit.link().receive().stream().map(PrefixMatch::exactly),
                        circuit.link().passing().ranges().stream())
                .toList();
    }
}
