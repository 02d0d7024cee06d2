package dev.cantle.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.Place;
import dev.cantle.model.Severity;
import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Login;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.PrefixLimit;
import dev.cantle.model.rule.Verdict;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.value.Prefix;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The sample inventory at the root of this module is what a new user sees first. */
class SampleTest {

    private static final Path WORKSPACE = Path.of("..");

    private final Loaded loaded = InventoryLoader.load(WORKSPACE);
    private final Slice slice = loaded.network().slice("multicloud-fra").orElseThrow();

    @Test
    void theSampleLoadsWithoutProblems() {
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.hasErrors()).isFalse();
    }

    @Test
    void theSampleKeepsEveryRuleButTheOneThatItWaives() {
        Verdict verdict = loaded.judge(LocalDate.of(2026, 11, 22));

        assertThat(verdict.problems())
                .singleElement()
                .satisfies(known -> assertThat(known.rule()).isEqualTo("aws-point-to-point"))
                .satisfies(known -> assertThat(known.severity()).isEqualTo(Severity.INFO));
        assertThat(verdict.waived())
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).isEqualTo("azure-both-paths"));
    }

    @Test
    void theDeviceAsksForItsPasswordElsewhere() {
        var device = loaded.network().device("nxp-fra-01").orElseThrow();

        assertThat(device.host()).isEqualTo("192.0.2.10");
        assertThat(device.port()).isEqualTo(830);
        assertThat(device.user()).isEqualTo("cantle");
        assertThat(device.access()).isEqualTo(Access.MASTER);
        assertThat(device.login()).isInstanceOf(Login.Ambient.class);
    }

    @Test
    void theSliceSaysAllThatTheArticleSays() {
        assertThat(slice.logicalSystem()).hasToString("l2");
        assertThat(slice.asn().number()).isEqualTo(65_000);
        assertThat(slice.capacityMbps()).isEqualTo(1000);
        assertThat(slice.routingInstance().name()).isEqualTo("d87ed303-8b9d-48a5-9f08-aa42b4b50cd8");
        assertThat(slice.verify().within()).isEqualTo(Duration.ofMinutes(5));
        assertThat(slice.waivers())
                .singleElement()
                .satisfies(waiver -> assertThat(waiver.rule()).isEqualTo("azure-both-paths"));
    }

    @Test
    void awsHasItsDefaults() {
        Circuit aws = slice.circuit("aws-fra-1").orElseThrow();

        assertThat(aws).isInstanceOfSatisfying(AwsCircuit.class, circuit -> {
            assertThat(circuit.accountId()).isEqualTo("112233446655");
            assertThat(circuit.vlan().value()).isEqualTo(101);
        });
        assertThat(aws.link().description()).isEqualTo("AWS Direct Connect");
        assertThat(aws.link().mtu()).isEqualTo(1500);
        assertThat(aws.link().bgp().holdTime()).isEqualTo(Duration.ofSeconds(90));
        assertThat(aws.link().bgp().prefixLimit(IpFamily.IPV4)).isEqualTo(PrefixLimit.teardown(100, 80));
    }

    @Test
    void azureHasItsDefaults() {
        Circuit azure = slice.circuit("azure-fra-1").orElseThrow();

        assertThat(azure)
                .isInstanceOfSatisfying(
                        AzureCircuit.class,
                        circuit -> assertThat(circuit.path()).isEqualTo(AzureCircuit.Path.PRIMARY));
        assertThat(azure.link().description()).isEmpty();
        assertThat(azure.link().bgp().holdTime()).isEqualTo(Duration.ofMinutes(3));
        assertThat(azure.link().bgp().prefixLimit(IpFamily.IPV4)).isEqualTo(new PrefixLimit.None());
    }

    @Test
    void eachCloudIsToldWhatTheOtherAnnounces() {
        assertThat(slice.announcedOn(slice.circuit("aws-fra-1").orElseThrow()))
                .containsExactly(Prefix.parse("10.6.0.0/16"));
        assertThat(slice.announcedOn(slice.circuit("azure-fra-1").orElseThrow()))
                .containsExactly(Prefix.parse("172.31.0.0/16"));
    }

    @Test
    void everyPartKnowsItsPlace() {
        String file = "inventory/slices/multicloud-fra.yaml";
        IntentPath aws = IntentPath.circuit("multicloud-fra", "aws-fra-1");
        var sources = loaded.network().sources();

        assertThat(sources.of(IntentPath.slice("multicloud-fra"))).isEqualTo(new Place(file, 2, 8));
        assertThat(sources.of(aws)).isEqualTo(new Place(file, 14, 11));
        assertThat(sources.of(aws.child("local"))).isEqualTo(new Place(file, 18, 12));
        assertThat(sources.of(aws.child("receive").child("0"))).isEqualTo(new Place(file, 23, 15));
        assertThat(sources.of(aws.child("aws").child("vlan"))).isEqualTo(new Place(file, 24, 81));
    }
}
