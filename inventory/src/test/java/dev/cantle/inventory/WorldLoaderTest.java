package dev.cantle.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.world.Announcement;
import dev.cantle.model.world.FarBfd;
import dev.cantle.model.world.FarBgp;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.FarKey;
import dev.cantle.model.world.FarPath;
import dev.cantle.model.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldLoaderTest {

    private static final FarEnd EXPECTED = new FarEnd(
            "blue",
            "aws-1",
            "r1",
            "l2",
            List.of(new Peering(InterfaceAddress.parse("10.0.0.0/31"), IpAddress.parse("10.0.0.1"))),
            FarBgp.of(new Asn(64512), new Asn(65000), new FarKey.Any()),
            List.of(Announcement.of(Prefix.parse("172.31.0.0/16"))),
            FarPath.open(101, 1500));

    @TempDir
    private Path folder;

    private WorldLoader.Loaded load(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("world.yaml"), yaml);
        return WorldLoader.load(
                file,
                "world.yaml",
                World.of(List.of(EXPECTED)),
                reference -> reference.toString().equals("env:THEIRS") ? Optional.of("key-1") : Optional.empty());
    }

    private FarEnd end(String yaml) throws IOException {
        WorldLoader.Loaded loaded = load(yaml);
        assertThat(loaded.problems()).isEmpty();
        return loaded.world().farEnds().get(0);
    }

    private List<String> problems(String yaml) throws IOException {
        return load(yaml).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void whatTheFileDoesNotSayIsAsExpected() throws IOException {
        assertThat(end("farEnds:\n  - circuit: blue/aws-1\n")).isEqualTo(EXPECTED);
        assertThat(end("faults: []\n")).isEqualTo(EXPECTED);
    }

    @Test
    void aFarEndMayDifferInEverything() throws IOException {
        FarEnd end = end("""
                farEnds:
                  - circuit: aws-1
                    as: 64513
                    expectsAs: 65001
                    key: { ref: "env:THEIRS" }
                    holdTime: 30s
                    bfd: { minimumInterval: 300ms, multiplier: 5 }
                    prefixLimit: 100
                    addresses: [{ ours: 10.0.0.4/31, theirs: 10.0.0.5 }]
                    vlan: 102
                    mtu: 9001
                    carries: 1400
                    announces:
                      - 172.30.0.0/16
                      - { prefix: 172.31.0.0/16, asPath: [64512, 65010], med: 50, communities: ["7224:8100"] }
                    delay: 5s
                    flapEvery: 60s
                    reachable: false
                """);

        FarBgp bgp = end.bgp();
        assertThat(bgp.as()).isEqualTo(new Asn(64513));
        assertThat(bgp.expects()).isEqualTo(new Asn(65001));
        assertThat(bgp.key().accepts("key-1")).isTrue();
        assertThat(bgp.holdTime()).isEqualTo(Duration.ofSeconds(30));
        assertThat(bgp.bfd()).isEqualTo(new FarBfd.On(Duration.ofMillis(300), 5));
        assertThat(bgp.prefixLimit()).isEqualTo(100);
        assertThat(bgp.conduct())
                .isEqualTo(new FarBgp.Conduct(FarBgp.Doing.SPEAKS, Duration.ofSeconds(5), Duration.ofSeconds(60), 0));
        assertThat(end.peerings().get(0).remote()).isEqualTo(IpAddress.parse("10.0.0.5"));
        assertThat(end.path()).isEqualTo(new FarPath(102, 101, 9001, 1400, FarPath.Condition.SILENT));
        assertThat(end.announces())
                .containsExactly(
                        Announcement.of(Prefix.parse("172.30.0.0/16")),
                        new Announcement(
                                Prefix.parse("172.31.0.0/16"),
                                List.of(new Asn(64512), new Asn(65010)),
                                50,
                                List.of(Community.parse("7224:8100"))));
    }

    @Test
    void bfdMayBeSwitchedOff() throws IOException {
        assertThat(end("farEnds:\n  - { circuit: aws-1, bfd: false }\n").bgp().bfd())
                .isEqualTo(new FarBfd.Off());
    }

    @Test
    void faultsAreAListInTime() throws IOException {
        WorldLoader.Loaded loaded = load("""
                faults:
                  - aws-1=slow:5
                  - at 20s: aws-1 wrong-key
                  - "at commit+5s: aws-1 down"
                  - at 60s: aws-1 ok
                """);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.world().script())
                .extracting(Object::toString)
                .containsExactly(
                        "at 0s: aws-1=slow:5",
                        "at 20s: aws-1=wrong-key",
                        "at commit+5s: aws-1=down",
                        "at 60s: aws-1=ok");
        assertThat(load("faults: [at 20s: aws-1 wrong-key, at 60s: aws-1 ok]\n")
                        .world()
                        .script())
                .hasSize(2);
    }

    @Test
    void aFaultThatDoesNotExistIsNamedWithItsPlace() throws IOException {
        assertThat(problems("faults:\n  - at 20s: aws-1 nonsense\n"))
                .singleElement()
                .asString()
                .startsWith("world.yaml:2:5: error: There is no fault 'nonsense'")
                .contains("write CIRCUIT=FAULT, FAULT being one of wrong-key,");
        assertThat(problems("faults:\n  - at noon: aws-1 silent\n"))
                .singleElement()
                .asString()
                .contains("world.yaml:2:5", "'at noon: aws-1 silent' has no time that can be read");
        assertThat(problems("faults:\n  - at 20s: aws-2 silent\n"))
                .singleElement()
                .asString()
                .contains("world.yaml:2:5", "There is no circuit 'aws-2'", "the circuits are: aws-1");
        assertThat(problems("faults: now\n")).singleElement().asString().contains("world.yaml:1:9", "write a list");
    }

    @Test
    void whatIsWrongInAFarEndIsNamedWithItsPlace() throws IOException {
        assertThat(problems("""
                farEnds:
                  - circuit: aws-1
                    vlan: 5000
                    holdTime: 1s
                    announces: [10.0.0.1/8, { prefix: 10.0.0.0/8, med: -1 }, { med: 1 }]
                    bfd: true
                    colour: blue
                """))
                .hasSize(7)
                .anySatisfy(text -> assertThat(text).startsWith("world.yaml:3:11: error: VLAN id 5000 is outside"))
                .anySatisfy(text -> assertThat(text).startsWith("world.yaml:4:15: error: A hold time of 1 s"))
                .anySatisfy(text -> assertThat(text).startsWith("world.yaml:5:17: error:"))
                .anySatisfy(text -> assertThat(text).startsWith("world.yaml:5:56: error:"))
                .anySatisfy(text -> assertThat(text).contains("The announcement has no prefix"))
                .anySatisfy(text -> assertThat(text).startsWith("world.yaml:6:10: error: bfd is"))
                .anySatisfy(text -> assertThat(text).startsWith("world.yaml:7:5: error: The far end has no key"));
    }

    @Test
    void aKeyThatIsNotToBeHadIsAProblem() throws IOException {
        assertThat(problems("farEnds:\n  - { circuit: aws-1, key: { ref: \"env:NOWHERE\" } }\n"))
                .singleElement()
                .asString()
                .contains("There is no key at env:NOWHERE", "leave key: out to take any key");
    }
}
