package dev.cantle.verify.expect;

import dev.cantle.model.intent.expect.Amount;
import dev.cantle.model.intent.expect.TableExpectation;
import dev.cantle.model.intent.expect.TableExpectation.Count;
import dev.cantle.verify.check.Inquiry;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.observation.Seen;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Part;
import dev.cantle.verify.source.ReplyQuery;
import dev.cantle.verify.state.BgpSummary;
import dev.cantle.verify.state.Rib;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The slice's tables hold as many routes as users expect. */
public final class ExpectedTables {

    private final Inquiry inquiry;
    private final List<One> all = new ArrayList<>();

    private record One(TableExpectation expected, String name, CountSink counts) {}

    /** Begins to look on; to be made before any route is asked for. */
    public ExpectedTables(Inquiry inquiry) {
        this.inquiry = inquiry;
        for (TableExpectation expected : inquiry.slice().expect().tables()) {
            String name = inquiry.slice().routingInstance().table(expected.family());
            CountSink counts = new CountSink(name);
            inquiry.observed().watch(new ReplyQuery.Routes(name), counts);
            all.add(new One(expected, name, counts));
        }
    }

    /** Says what was found. */
    public List<Finding> judge() {
        List<Finding> findings = new ArrayList<>();
        for (One one : all) {
            for (Count count : Count.values()) {
                Amount amount = one.expected().counts().get(count);
                if (amount != null) {
                    findings.add(judge(one, count, amount));
                }
            }
        }
        return findings;
    }

    private Finding judge(One one, Count count, Amount amount) {
        Claim claim = new Claim(
                "expect." + one.expected().family().junosName() + ".0." + count.key(),
                "",
                Layer.PREFIXES,
                one.name() + " holds as many " + count.key() + " as expected",
                amount.words());
        return switch (count) {
            case ACTIVE, RECEIVED, ACCEPTED -> bySummary(one, count, amount, claim);
            case DESTINATIONS, HIDDEN -> byTable(one, count, amount, claim);
        };
    }

    private Finding bySummary(One one, Count count, Amount amount, Claim claim) {
        Seen<BgpSummary> seen = inquiry.observed().bgpSummary();
        Evidence evidence = seen.evidence().at(Part.rib(one.name()));
        return seen.judge(claim, summary -> {
            Optional<Rib> rib = summary.tables().stream()
                    .filter(table -> table.name().equals(one.name()))
                    .findFirst();
            Long number = rib.map(
                            count == Count.ACTIVE
                                    ? Rib::active
                                    : count == Count.RECEIVED ? Rib::received : Rib::accepted)
                    .orElse(null);
            return judge(claim, amount, number, "show bgp summary", evidence);
        });
    }

    private Finding byTable(One one, Count count, Amount amount, Claim claim) {
        Seen<?> seen = inquiry.routes(one.expected().family());
        Evidence evidence = seen.evidence().at(Part.table(one.name()));
        Long number =
                count == Count.HIDDEN ? one.counts().hidden() : one.counts().destinations();
        return seen.judge(claim, routes -> judge(claim, amount, number, "show route table " + one.name(), evidence));
    }

    private static Finding judge(Claim claim, Amount amount, @Nullable Long number, String command, Evidence evidence) {
        return number == null
                ? claim.unknown("the device does not give it", "ask for " + command + " by hand", evidence)
                : Judged.amount(claim, amount, number)
                        .by(List.of(Owner.US), "see " + command + ", or change what is expected", evidence);
    }
}
