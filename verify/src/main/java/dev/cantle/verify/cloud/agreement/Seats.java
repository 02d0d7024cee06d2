package dev.cantle.verify.cloud.agreement;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Owner;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far what is announced to a cloud is from the number of prefixes that it takes. */
public final class Seats {

    private Seats() {}

    /** The prefixes that the slice announces on a circuit in a family. */
    public static List<Prefix> announced(Slice slice, Circuit circuit, IpFamily family) {
        return slice.announcedOn(circuit).stream()
                .filter(prefix -> prefix.family() == family)
                .toList();
    }

    /**
     * Judges a count by a limit.
     *
     * @param count how many prefixes there are
     * @param whose what was counted
     * @param limit how many are taken; empty when nobody knows
     * @param source where that is documented
     */
    public static void judge(
            Agreement agreement,
            IpFamily family,
            int count,
            String whose,
            Optional<Long> limit,
            String source,
            Witness witness) {
        String word = Agreement.word("prefix-limit", family);
        String name = family.name().toLowerCase(Locale.ROOT);
        limit.ifPresent(most -> {
            Claim claim = agreement.claim(
                    word,
                    "the " + name + " prefixes fit what the cloud takes",
                    "at most " + most + " (" + source + ")");
            String actual = count + " of " + most + " " + whose + ", room for " + Math.max(0, most - count);
            agreement.add(
                    count <= most
                            ? claim.proven(actual, witness.evidence())
                            : claim.refuted(
                                    actual,
                                    List.of(Owner.US),
                                    "narrow advertise: of the circuit, or the cloud drops the session",
                                    witness.evidence()));
        });
    }
}
