package dev.cantle.verify.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyQueryTest {

    private static final IpAddress V4 = IpAddress.parse("10.0.0.1");
    private static final IpAddress V6 = IpAddress.parse("2001:db8::1");

    @Test
    void everyQueryHasAFileOfItsOwn() {
        assertThat(new ReplyQuery.BgpSummary().fileName()).isEqualTo("bgp-summary.xml");
        assertThat(new ReplyQuery.BgpNeighbor(V4).fileName()).isEqualTo("bgp-neighbor-10.0.0.1.xml");
        assertThat(new ReplyQuery.Routes("CLOUD.inet.0").fileName()).isEqualTo("routes-CLOUD.inet.0.xml");
        assertThat(new ReplyQuery.RouteSummary().fileName()).isEqualTo("route-summary.xml");
        assertThat(new ReplyQuery.ReceivedRoutes(V4).fileName()).isEqualTo("received-10.0.0.1.xml");
        assertThat(new ReplyQuery.AdvertisedRoutes(V4).fileName()).isEqualTo("advertised-10.0.0.1.xml");
        assertThat(new ReplyQuery.Interfaces().fileName()).isEqualTo("interfaces.xml");
        assertThat(new ReplyQuery.Software().fileName()).isEqualTo("software.xml");
        assertThat(new ReplyQuery.Ping(V4, "CLOUD", V4).fileName()).isEqualTo("ping-10.0.0.1.xml");
    }

    @Test
    void theFileOfEveryQueryIsKnownAsAReplyAndNothingElseIs() {
        ReplyQuery.Ping ping = new ReplyQuery.Ping(V4, "CLOUD", V4);
        List<ReplyQuery> all = List.of(
                new ReplyQuery.BgpSummary(),
                new ReplyQuery.BgpNeighbor(V6),
                new ReplyQuery.Routes("CLOUD.inet.0"),
                new ReplyQuery.HiddenRoutes("CLOUD.inet.0"),
                new ReplyQuery.RouteSummary(),
                new ReplyQuery.RoutesWithin("CLOUD.inet.0", Prefix.parse("10.0.0.0/8"), true),
                new ReplyQuery.ReceivedRoutes(V6),
                new ReplyQuery.AdvertisedRoutes(V4),
                new ReplyQuery.Interfaces(),
                new ReplyQuery.Software(),
                ping,
                new ReplyQuery.FullPing(ping, 1472),
                new ReplyQuery.Arp(),
                new ReplyQuery.Ipv6Neighbors());

        assertThat(all).hasSize(ReplyQuery.class.getPermittedSubclasses().length);
        assertThat(all).allMatch(query -> FolderReplySource.isReply(Path.of(query.fileName())));
        assertThat(all).allMatch(query -> FolderReplySource.isReply(Path.of(query.textFileName())));
        assertThat(FolderReplySource.isReply(Path.of("requests", "bgp-summary.xml")))
                .isTrue();
        assertThat(FolderReplySource.isReply(Path.of("before", "bgp-summary.xml")))
                .isFalse();
        assertThat(FolderReplySource.isReply(Path.of("keys.env"))).isFalse();
    }

    @Test
    void aFileNameHoldsNothingThatAFileSystemRefuses() {
        assertThat(new ReplyQuery.ReceivedRoutes(V6).fileName()).isEqualTo("received-2001_db8__1.xml");
        assertThat(new ReplyQuery.Routes("../a b").fileName()).isEqualTo("routes-.._a_b.xml");
    }
}
