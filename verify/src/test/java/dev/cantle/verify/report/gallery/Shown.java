package dev.cantle.verify.report.gallery;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.Waiver;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.VlanId;
import dev.cantle.verify.Replies;
import dev.cantle.verify.SampleSlice;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.NotJudged;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.finding.Session;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.report.Exhibits;
import dev.cantle.verify.report.Outcome;
import dev.cantle.verify.report.Report;
import dev.cantle.verify.report.Run;
import dev.cantle.verify.report.Supplement;
import dev.cantle.verify.snapshot.Area;
import dev.cantle.verify.snapshot.Comparison;
import dev.cantle.verify.snapshot.Difference;
import dev.cantle.verify.snapshot.Weight;
import dev.cantle.verify.source.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Situations that show what stands beside findings, and reports of unusual size or content. */
final class Shown {

    static final String HOSTILE = "<script>alert(1)</script> \u001b[2J \u202e | `x` ]]> & \" ' \u0000 @all #1 </style>";

    private static final Evidence SUMMARY = new Evidence("bgp-summary.xml", Replies.GIVEN);
    private static final Evidence VIF = new Evidence("aws-describe-virtual-interfaces.json", Replies.GIVEN);

    private Shown() {}

    static List<Situation> situations(Gallery gallery) {
        List<Situation> all = new ArrayList<>();
        all.add(new Situation("waivers", waivers(gallery)));
        all.add(new Situation("clouds-disagree", clouds(gallery)));
        all.add(new Situation("dual-stack", gallery.judged(SampleSlice.dual(), Runs.rolledBack("not proven"), "good")));
        all.add(new Situation("fifty-circuits", many(50, 6)));
        all.add(new Situation("hostile", hostile()));
        return all;
    }

    static Report firstPush(Gallery gallery) {
        String diff =
                Runs.DIFF.lines().filter(line -> !line.startsWith("-")).reduce("", (all, line) -> all + line + "\n");
        Run run = Runs.run(Outcome.CONFIRMED, 0, 7, diff, "everything is proven", "", Runs.committed("confirm"));
        return gallery.judged(run, "good")
                .with(Supplement.none()
                        .withComparison(new Comparison(
                                "before",
                                "after",
                                List.of(new Difference(
                                        Area.BGP, "session to 10.0.0.1", "", "Established", Weight.CHANGE)),
                                42)));
    }

    static Report collateral(Gallery gallery) {
        Report report = gallery.judged(
                Runs.rolledBack("a session that was up before the change is down\nfix: look at 10.0.0.98"),
                "other-peer-down");
        Comparison comparison = new Comparison(
                "before",
                "after",
                List.of(
                        new Difference(Area.BGP, "session to 10.0.0.98", "Established", "Idle", Weight.HARM),
                        new Difference(Area.ROUTES, "10.9.0.0/16 in inet.0", "by 10.0.0.98", "", Weight.HARM),
                        new Difference(Area.BGP, "flaps of 10.0.0.1", "0", "1", Weight.CHANGE),
                        new Difference(Area.ROUTES, "active routes in inet.0", "1204", "1198", Weight.TOLERATED)),
                57);
        return report.with(Supplement.none().withComparison(comparison).withExhibits(exhibits(report)));
    }

    /** Each reply that a finding rests on, as a few lines of it. */
    private static Exhibits exhibits(Report report) {
        Map<Evidence, String> texts = new HashMap<>();
        report.verdict().findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .forEach(evidence -> texts.put(evidence, """
                        <bgp-peer>
                          <peer-address>10.0.0.98+179</peer-address>
                          <peer-as>65010</peer-as>
                          <peer-state>Idle</peer-state>
                        </bgp-peer>
                        """));
        return new Exhibits(texts);
    }

    private static Report waivers(Gallery gallery) {
        Slice both = SampleSlice.both();
        Slice slice = new Slice(
                both.name(),
                both.device(),
                both.logicalSystem(),
                both.asn(),
                both.capacityMbps(),
                both.routingInstance(),
                both.circuits(),
                both.verify(),
                Ownership.SHARED,
                List.of(
                        new Waiver(
                                "azure-both-paths",
                                "azure-fra-1",
                                "demonstration, one path",
                                LocalDate.of(2027, 12, 31)),
                        new Waiver(
                                "bfd-towards-azure", "azure-fra-1", "until the lab has BFD", LocalDate.of(2026, 6, 30)),
                        new Waiver("one-device", "", "second router comes in spring", LocalDate.of(2027, 3, 31))));
        return gallery.judged(slice, Gallery.verify(Outcome.VERIFIED, 0), "good");
    }

    private static Report clouds(Gallery gallery) {
        Report report = gallery.judged(Gallery.verify(Outcome.NOT_PROVEN, 1), "good");
        List<Finding> findings = new ArrayList<>(report.verdict().findings());
        findings.add(claim("aws-fra-1", "vlan", "AWS has VLAN 101", "101")
                .refuted(
                        "102",
                        List.of(Owner.US, Owner.AWS),
                        "Compare the VLAN of the circuit with the virtual interface",
                        VIF));
        findings.add(claim("aws-fra-1", "asn", "AWS expects AS 65000 from us", "65000")
                .proven("65000", VIF));
        findings.add(claim("azure-fra-1", "peer-asn", "Azure expects AS 65000 from us", "65000")
                .proven("65000", new Evidence("azure-peering-show.json", Replies.GIVEN)));
        Exhibits exhibits = new Exhibits(Map.of(VIF, """
                {
                  "virtualInterfaceId": "dxvif-fgy8orxu",
                  "vlan": 102,
                  "asn": 65000
                }
                """));
        return new Report(
                report.slice(),
                report.run(),
                new Verdict(findings, report.verdict().sessions(), Replies.GIVEN),
                report.waived(),
                report.origin(),
                Supplement.none()
                        .withExhibits(exhibits)
                        .withNotJudged(List.of(
                                new NotJudged(
                                        "azure-fra-1",
                                        "what Azure learned from us",
                                        "no route table was given",
                                        "az network express-route list-route-tables --resource-group RG --name NAME"
                                                + " --peering-name AzurePrivatePeering --path primary"),
                                new NotJudged("aws-fra-1", "the MTU of the connection", "AWS does not show it", ""))));
    }

    private static Claim claim(String circuit, String word, String what, String expected) {
        return new Claim(circuit + ".cloud." + word, circuit, Layer.CLOUD, what, expected);
    }

    /** A slice of so many circuits, each with so many findings; every seventh circuit is down. */
    static Report many(int circuits, int findings) {
        List<Circuit> all = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < circuits; i++) {
            Circuit circuit = circuit(i);
            boolean isDown = i % 7 == 3;
            all.add(circuit);
            sessions.add(new Session(
                    circuit.name(), circuit.link().peerings().get(0).remote(), isDown ? "Active" : "Established"));
            for (int j = 0; j < findings; j++) {
                Claim claim = new Claim(
                        circuit.name() + ".route.172.16." + j + ".0-24",
                        circuit.name(),
                        Layer.PREFIXES,
                        "the route 172.16." + j + ".0/24 is active",
                        "active");
                found.add(
                        isDown
                                ? claim.refuted(
                                        "not there", List.of(Owner.AWS), "Ask for 172.16." + j + ".0/24", SUMMARY)
                                : claim.proven(
                                        "active by "
                                                + circuit.link()
                                                        .peerings()
                                                        .get(0)
                                                        .remote(),
                                        SUMMARY));
            }
        }
        Slice slice = SampleSlice.of(Ownership.SHARED, all.toArray(Circuit[]::new));
        Run run = Runs.rolledBack("not proven within 5 min, rolled back");
        return Gallery.report(slice, run, new Verdict(found, sessions, Replies.GIVEN));
    }

    private static Circuit circuit(int i) {
        Link link = SampleSlice.aws(false).link();
        String net = "10." + (i / 100) + "." + (i % 100) + ".";
        String name = i % 11 == 0 ? "frankfurt-equinix-fr5-cage-" + i + "-long-name" : "aws-fra-" + i;
        Link own = new Link(
                name,
                "",
                50,
                i + 1,
                1500,
                false,
                List.of(new Peering(InterfaceAddress.parse(net + "0/31"), IpAddress.parse(net + "1"))),
                link.bgp(),
                List.of(Prefix.parse("172.16." + (i % 250) + ".0/24")),
                link.advertise());
        return new AwsCircuit(own, "112233446655", "eu-central-1", AwsCircuit.Vif.PRIVATE, new VlanId(101 + i));
    }

    private static Report hostile() {
        Claim claim = new Claim("aws-fra-1." + HOSTILE, "aws-fra-1", Layer.SESSION, HOSTILE, HOSTILE);
        Evidence evidence = new Evidence(HOSTILE, Replies.GIVEN);
        Finding refuted = claim.refuted(HOSTILE, List.of(Owner.US), HOSTILE, evidence);
        Slice slice = SampleSlice.of(Ownership.SHARED, SampleSlice.aws(false), SampleSlice.azure("<b>&'"));
        Run run = Runs.run(
                Outcome.UNKNOWN,
                6,
                7,
                "+ description \"" + HOSTILE + "\";",
                HOSTILE,
                "verify",
                Runs.committed("find out"));
        Supplement supplement = Supplement.none()
                .withExhibits(new Exhibits(Map.of(evidence, HOSTILE)))
                .withComparison(new Comparison(
                        HOSTILE, HOSTILE, List.of(new Difference(Area.BGP, HOSTILE, HOSTILE, HOSTILE, Weight.HARM)), 1))
                .withNotJudged(List.of(new NotJudged("aws-fra-1", HOSTILE, HOSTILE, HOSTILE)));
        return Gallery.report(slice, run, new Verdict(List.of(refuted, refuted), List.of(), Replies.GIVEN))
                .with(supplement);
    }
}
