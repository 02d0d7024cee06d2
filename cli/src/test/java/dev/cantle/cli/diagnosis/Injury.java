package dev.cantle.cli.diagnosis;

import static dev.cantle.cli.diagnosis.Sign.A_FILTER;
import static dev.cantle.cli.diagnosis.Sign.CEASE_FROM_THERE;
import static dev.cantle.cli.diagnosis.Sign.CEASE_OF_OURS;
import static dev.cantle.cli.diagnosis.Sign.LONG_PACKETS_LOST;
import static dev.cantle.cli.diagnosis.Sign.NOTHING_AMISS;
import static dev.cantle.cli.diagnosis.Sign.NOTHING_ANSWERED;
import static dev.cantle.cli.diagnosis.Sign.NO_BFD;
import static dev.cantle.cli.diagnosis.Sign.NO_KEEPALIVES;
import static dev.cantle.cli.diagnosis.Sign.NO_LIGHT;
import static dev.cantle.cli.diagnosis.Sign.OPEN_REFUSED;
import static dev.cantle.cli.diagnosis.Sign.OTHER_ADDRESS;
import static dev.cantle.cli.diagnosis.Sign.OTHER_ADDRESS_HERE;
import static dev.cantle.cli.diagnosis.Sign.OTHER_CONFIGURATION_HERE;
import static dev.cantle.cli.diagnosis.Sign.OTHER_PREFIXES;
import static dev.cantle.cli.diagnosis.Sign.REJECTED_HERE;
import static dev.cantle.cli.diagnosis.Sign.TCP_SILENT;
import static dev.cantle.cli.diagnosis.Sign.UNTOLD_HERE;

import dev.cantle.model.intent.Peering;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.world.Announcement;
import dev.cantle.model.world.FarBfd;
import dev.cantle.model.world.FarBgp;
import dev.cantle.model.world.FarBgp.Conduct;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.FarKey;
import dev.cantle.model.world.FarPath;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One thing that is wrong with the circuit aws-fra-1: a fault from the start, a fault that strikes a session which is up, a
 * setting of the far end, or our own configuration. The other circuit is healthy.
 */
@SuppressWarnings("ImmutableEnumChecker") // functions without state are
enum Injury {
    WRONG_KEY("wrong-key", TCP_SILENT),
    WRONG_AS("wrong-as", OPEN_REFUSED),
    SILENT("silent", NOTHING_ANSWERED),
    FILTERED("filtered", A_FILTER),
    PORT_DOWN("port-down", NO_LIGHT),
    WRONG_VLAN("wrong-vlan", NOTHING_ANSWERED),
    MISSING_PREFIX("missing-prefix", OTHER_PREFIXES),
    EXTRA_PREFIX("extra-prefix", OTHER_PREFIXES),
    EXTRA_PREFIXES("extra-prefix:200", CEASE_OF_OURS),
    PREFIX_LIMIT("prefix-limit:1", CEASE_FROM_THERE),
    SLOW("slow:36000", TCP_SILENT),
    MTU("mtu:100", LONG_PACKETS_LOST),
    MTU_FOR_A_SHORT_TABLE("mtu:1400", NOTHING_AMISS),
    DOWN("down", TCP_SILENT),
    UP("up", NOTHING_AMISS),
    FLAP("flap", NOTHING_AMISS),
    FLAPPING("flap:3", CEASE_FROM_THERE),
    HOLD_EXPIRY("hold-expiry", NO_KEEPALIVES),
    NO_BFD_AT_ALL("no-bfd", NOTHING_AMISS),
    OK("ok", NOTHING_AMISS),

    LATER_WRONG_KEY("at 4s: wrong-key", CEASE_FROM_THERE),
    LATER_WRONG_AS("at 4s: wrong-as", OPEN_REFUSED),
    LATER_SILENT("at 4s: silent", NOTHING_ANSWERED),
    LATER_FILTERED("at 4s: filtered", A_FILTER),
    LATER_PORT_DOWN("at 4s: port-down", NO_LIGHT),
    LATER_WRONG_VLAN("at 4s: wrong-vlan", NOTHING_ANSWERED),
    LATER_MISSING_PREFIX("at 4s: missing-prefix", OTHER_PREFIXES),
    LATER_EXTRA_PREFIX("at 4s: extra-prefix", OTHER_PREFIXES),
    LATER_EXTRA_PREFIXES("at 4s: extra-prefix:200", CEASE_OF_OURS),
    LATER_PREFIX_LIMIT("at 4s: prefix-limit:1", CEASE_FROM_THERE),
    LATER_SLOW("at 4s: slow:36000", NOTHING_AMISS),
    LATER_MTU("at 4s: mtu:100", LONG_PACKETS_LOST),
    LATER_DOWN("at 4s: down", CEASE_FROM_THERE),
    LATER_UP("at 4s: up", NOTHING_AMISS),
    LATER_FLAPPING("at 4s: flap:3", CEASE_FROM_THERE),
    LATER_HOLD_EXPIRY("at 4s: hold-expiry", NO_KEEPALIVES),
    LATER_NO_BFD("at 4s: no-bfd", NO_BFD),
    LATER_OK("at 4s: ok", NOTHING_AMISS),

    ITS_AS(far(bgp -> of(bgp, new Asn(64513), bgp.expects())), OPEN_REFUSED),
    THE_AS_IT_EXPECTS(far(bgp -> of(bgp, bgp.as(), new Asn(65001))), OPEN_REFUSED),
    ITS_KEY(far(bgp -> of(bgp, new FarKey.None())), TCP_SILENT),
    ITS_HOLD_TIME(far(bgp -> of(bgp, Duration.ofSeconds(30), bgp.bfd(), 0, bgp.conduct())), NOTHING_AMISS),
    ITS_BFD(
            far(bgp -> of(bgp, bgp.holdTime(), new FarBfd.On(Duration.ofSeconds(1), 5), 0, bgp.conduct())),
            NOTHING_AMISS),
    ITS_PREFIX_LIMIT(far(bgp -> of(bgp, bgp.holdTime(), bgp.bfd(), 1, bgp.conduct())), CEASE_FROM_THERE),
    ITS_DELAY(conduct(good -> new Conduct(good.doing(), Duration.ofHours(9), Duration.ZERO, 0)), TCP_SILENT),
    ITS_FLAPS(conduct(good -> new Conduct(good.doing(), Duration.ZERO, Duration.ofSeconds(3), 0)), CEASE_FROM_THERE),
    ITS_RESETS(conduct(good -> new Conduct(good.doing(), Duration.ZERO, Duration.ZERO, 5)), NOTHING_AMISS),
    ITS_ADDRESS(end -> addresses(end, Ends.OURS, "10.0.0.3"), OTHER_ADDRESS),
    ITS_SUBNET(end -> addresses(end, Ends.OURS, "10.0.9.2"), NOTHING_ANSWERED),
    THE_ADDRESS_IT_EXPECTS(end -> addresses(end, "10.0.0.4/29", Ends.THEIRS), TCP_SILENT),
    ITS_VLAN(path(path -> of(path, 102, path.delivered(), path.mtu(), path.carries())), NOTHING_ANSWERED),
    THE_VLAN_DELIVERED(path(path -> of(path, path.vlan(), 102, path.mtu(), path.carries())), NOTHING_ANSWERED),
    ITS_MTU_FOR_A_SHORT_TABLE(
            path(path -> of(path, path.vlan(), path.delivered(), 1400, path.carries())), NOTHING_AMISS),
    WHAT_THE_CARRIER_TAKES(path(path -> of(path, path.vlan(), path.delivered(), path.mtu(), 100)), LONG_PACKETS_LOST),
    NOTHING_ANNOUNCED(end -> end.with(List.<Announcement>of()), OTHER_PREFIXES),
    AN_AS_BEHIND(each(one -> new Announcement(one.prefix(), List.of(new Asn(65010)), -1, List.of())), NOTHING_AMISS),
    OUR_AS_BEHIND(each(one -> new Announcement(one.prefix(), List.of(new Asn(65000)), -1, List.of())), OTHER_PREFIXES),
    A_MED(each(one -> new Announcement(one.prefix(), List.of(), 50, List.of())), NOTHING_AMISS),
    COMMUNITIES(
            each(one -> new Announcement(one.prefix(), List.of(), -1, List.of(Community.parse("7224:8100")))),
            NOTHING_AMISS),

    UNIT_DISABLED("unit 4 {", "unit 4 { disable;", OTHER_CONFIGURATION_HERE),
    UNIT_INACTIVE("unit 4 {", "inactive: unit 4 {", OTHER_CONFIGURATION_HERE),
    GROUP_INACTIVE("group aws-fra-1 {", "inactive: group aws-fra-1 {", OTHER_CONFIGURATION_HERE),
    NEIGHBOR_SHUT_DOWN("neighbor 10.0.0.2 {", "neighbor 10.0.0.2 { shutdown;", OTHER_CONFIGURATION_HERE),
    PEER_AS_HERE("peer-as 64512;", "peer-as 64513;", OTHER_CONFIGURATION_HERE),
    LOCAL_AS_HERE(
            "peer-as 64512;\n                            local-as 65000;",
            "peer-as 64512; local-as 65001;",
            OTHER_CONFIGURATION_HERE),
    NO_KEY_HERE("authentication-key \"env:AWS_FRA_1_MD5\";", "", OTHER_CONFIGURATION_HERE),
    ANOTHER_KEY_HERE("authentication-key \"env:AWS_FRA_1_MD5\";", "authentication-key another;", TCP_SILENT),
    ADDRESS_HERE("address 10.0.0.1/29;", "address 10.0.0.9/29;", OTHER_ADDRESS_HERE),
    MASK_HERE("address 10.0.0.1/29;", "address 10.0.0.1/28;", OTHER_ADDRESS_HERE),
    LIMIT_HERE("maximum 100;", "maximum 1;", CEASE_OF_OURS),
    IMPORT_REJECTS("import aws-fra-1-import;", "import azure-fra-1-import;", REJECTED_HERE),
    EXPORT_REJECTS("export aws-fra-1-export;", "export azure-fra-1-export;", UNTOLD_HERE);

    private final String fault;
    private final UnaryOperator<FarEnd> there;
    private final UnaryOperator<String> here;
    private final Sign sign;

    Injury(String fault, Sign sign) {
        this(fault, end -> end, text -> text, sign);
    }

    Injury(UnaryOperator<FarEnd> there, Sign sign) {
        this("", there, text -> text, sign);
    }

    Injury(String old, String other, Sign sign) {
        this("", end -> end, text -> Ends.replaced(text, old, other), sign);
    }

    Injury(String fault, UnaryOperator<FarEnd> there, UnaryOperator<String> here, Sign sign) {
        this.fault = fault;
        this.there = there;
        this.here = here;
        this.sign = sign;
    }

    /** The fault of the far end, as {@code KIND:AMOUNT}; empty for none. */
    String fault() {
        return fault.substring(fault.indexOf(' ', 3) + 1);
    }

    /** Whether the fault strikes a session that is up. */
    boolean isLater() {
        return fault.startsWith("at ");
    }

    /** When the fault strikes, as a script has it; empty from the start. */
    String time() {
        return isLater() ? fault.substring(0, fault.indexOf(':') + 1) + " " : "";
    }

    /** The far end as it is configured. */
    FarEnd there(FarEnd good) {
        return there.apply(good);
    }

    /** Our own configuration. */
    String here(String good) {
        return here.apply(good);
    }

    /** How it shows. */
    Sign sign() {
        return sign;
    }

    private static UnaryOperator<FarEnd> far(UnaryOperator<FarBgp> change) {
        return end -> end.with(change.apply(end.bgp()));
    }

    private static UnaryOperator<FarEnd> conduct(UnaryOperator<Conduct> change) {
        return far(bgp -> of(bgp, bgp.holdTime(), bgp.bfd(), 0, change.apply(bgp.conduct())));
    }

    private static UnaryOperator<FarEnd> path(UnaryOperator<FarPath> change) {
        return end -> end.with(change.apply(end.path()));
    }

    private static UnaryOperator<FarEnd> each(UnaryOperator<Announcement> change) {
        return end -> end.with(end.announces().stream().map(change).toList());
    }

    private static FarEnd addresses(FarEnd end, String ours, String theirs) {
        return new FarEnd(
                end.slice(),
                end.circuit(),
                end.device(),
                end.logicalSystem(),
                List.of(new Peering(InterfaceAddress.parse(ours), IpAddress.parse(theirs))),
                end.bgp(),
                end.announces(),
                end.path());
    }

    private static FarBgp of(FarBgp bgp, Asn as, Asn expects) {
        return new FarBgp(as, expects, bgp.key(), bgp.holdTime(), bgp.bfd(), bgp.prefixLimit(), bgp.conduct());
    }

    private static FarBgp of(FarBgp bgp, FarKey key) {
        return new FarBgp(bgp.as(), bgp.expects(), key, bgp.holdTime(), bgp.bfd(), bgp.prefixLimit(), bgp.conduct());
    }

    private static FarBgp of(FarBgp bgp, Duration hold, FarBfd bfd, long limit, Conduct conduct) {
        return new FarBgp(bgp.as(), bgp.expects(), bgp.key(), hold, bfd, limit, conduct);
    }

    private static FarPath of(FarPath path, int vlan, int delivered, int mtu, int carries) {
        return new FarPath(vlan, delivered, mtu, carries, path.condition());
    }
}
