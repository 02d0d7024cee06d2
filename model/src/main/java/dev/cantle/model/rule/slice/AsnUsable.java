package dev.cantle.model.rule.slice;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.Map;
import java.util.Optional;

/** Nobody has an AS number that the standards keep for themselves. */
final class AsnUsable implements Rule {

    private static final Map<Long, String> RESERVED = Map.of(
            23_456L, "AS_TRANS (RFC 6793)",
            65_535L, "the last of its range (RFC 7300)",
            4_294_967_295L, "the last of its range (RFC 7300)");

    @Override
    public String id() {
        return "asn-usable";
    }

    @Override
    public String wants() {
        return "no AS number is 23456, 65535 or 4294967295";
    }

    @Override
    public String source() {
        return "RFC 6793 section 9, RFC 7300";
    }

    @Override
    public void judge(Judgement judgement) {
        for (Slice slice : judgement.network().slices()) {
            message(slice.asn().number())
                    .ifPresent(message -> judgement.report(
                            slice,
                            Problem.error(
                                            id(),
                                            judgement.place(IntentPath.slice(slice.name())
                                                    .child("asn")),
                                            "asn " + message,
                                            "choose a private number, such as 65000")
                                    .withSource(source())));
            for (Circuit circuit : slice.circuits()) {
                message(circuit.link().bgp().remoteAs().number())
                        .ifPresent(message -> judgement.error(
                                this, slice, circuit, "remoteAs", "remoteAs " + message, "ask the far end for its AS"));
            }
        }
    }

    private static Optional<String> message(long number) {
        return Optional.ofNullable(RESERVED.get(number)).map(why -> number + " is reserved: " + why);
    }
}
