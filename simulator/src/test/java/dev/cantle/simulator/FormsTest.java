package dev.cantle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Configuration in all its forms, and what is said about statements beside their values. */
@Tag("io")
class FormsTest {

    private Simulator simulator;
    private SimulatedDevice device;
    private TestClient client;

    @BeforeEach
    void start() throws IOException {
        simulator = Routers.start();
        device = simulator.devices().get(0);
        client = TestClient.connect(device);
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        simulator.close();
    }

    private String json(String configuration) throws IOException {
        return client.rpc("<load-configuration format=\"json\"><configuration-json>" + configuration
                + "</configuration-json></load-configuration>");
    }

    @Test
    void jsonIsLoadedAndShown() throws IOException {
        assertThat(json("{\"configuration\": {\"system\": {\"host-name\": \"mx-2\"},"
                        + " \"interfaces\": {\"interface\": [{\"name\": \"xe-0/1/1\", \"mtu\": 9100}]}}}"))
                .contains("<ok/>");

        assertThat(device.candidate()).contains("host-name mx-2;", "mtu 9100;", "to the exchange");
        assertThat(client.rpc("<get-configuration format=\"json\"/>"))
                .contains("{\n    &quot;configuration&quot;", "&quot;mtu&quot; : 9100");
    }

    @Test
    void brokenJsonIsASyntaxErrorWithItsPlace() throws IOException {
        assertThat(json("{\"configuration\": {"))
                .contains(
                        "syntax error: The JSON is broken", "line 1, column", "<load-error-count>1</load-error-count>");
        assertThat(json("{\"configuration\": {\"system\": {\"host-name\": \"a\\u0007b\"}}}"))
                .contains("syntax error", "<load-error-count>1</load-error-count>");
    }

    @Test
    void commentsSurviveInEveryForm() throws IOException {
        client.load("merge", "system { /* the first */ host-name mx-2; }");
        client.rpc(
                "<load-configuration format=\"xml\"><configuration xmlns:junos=\"http://xml.juniper.net/junos/*/junos\">"
                        + "<interfaces><junos:comment>/* the second */</junos:comment><interface><name>xe-0/1/1</name>"
                        + "<disable/></interface></interfaces></configuration></load-configuration>");
        client.set("annotate logical-systems l1 \"the third\"");
        client.commit();

        assertThat(device.running()).contains("/* the first */", "/* the second */", "/* the third */");
        assertThat(client.rpc("<get-configuration/>")).contains("<junos:comment>/* the second */</junos:comment>");
        assertThat(client.rpc("<get-configuration format=\"json\"/>")).contains("/* the third */");
    }

    @Test
    void groupsAreKeptVerbatim() throws IOException {
        String groups = """
                groups {
                    customers {
                        interfaces {
                            <xe-*> {
                                mtu 9100;
                            }
                        }
                    }
                }
                apply-groups customers;
                """;
        assertThat(client.load("merge", groups)).contains("<ok/>");
        client.commit();

        assertThat(device.running()).contains("<xe-*>", "mtu 9100;", "apply-groups customers;");
    }

    @Test
    void whatIsInactiveStaysAndIsActivatedAgain() throws IOException {
        client.load("merge", "interfaces { inactive: xe-0/1/0 { mtu 9000; } }");
        assertThat(device.candidate()).contains("inactive: xe-0/1/0 {");

        client.set("activate interfaces xe-0/1/0");
        assertThat(device.candidate()).doesNotContain("inactive:");
    }

    @Test
    void whatIsProtectedRefusesChangesWithAWarning() throws IOException {
        client.set("protect system");
        client.commit();

        assertThat(client.set("set system host-name mx-2\nset interfaces xe-0/1/0 mtu 9000"))
                .contains("<error-severity>warning</error-severity>")
                .contains("[system] is protected, 'system host-name mx-2' cannot be created", "<ok/>");
        assertThat(client.load("merge", "delete: system;"))
                .contains("[system] is protected, 'system' cannot be deleted");
        assertThat(device.candidate()).contains("protect: system {", "host-name mx-1;", "mtu 9000;");

        client.set("unprotect system\nset system host-name mx-2");
        assertThat(device.candidate()).contains("host-name mx-2;").doesNotContain("protect:");
    }

    @Test
    void theCandidateIsComparedWithAnyCommitOfThePast() throws IOException {
        client.set("set system host-name mx-2");
        client.commit();
        client.set("set system host-name mx-3");

        assertThat(client.rpc("<get-configuration compare=\"rollback\" rollback=\"1\" format=\"text\"/>"))
                .contains("-  host-name mx-1;", "+  host-name mx-3;");
        assertThat(client.rpc("<get-configuration compare=\"rollback\" rollback=\"0\" format=\"xml\"/>"))
                .contains("<host-name nc:operation=\"delete\">mx-2</host-name>")
                .contains("<host-name nc:operation=\"create\">mx-3</host-name>")
                .doesNotContain("interfaces");
        assertThat(client.rpc("<get-configuration compare=\"rollback\" rollback=\"0\" format=\"json\"/>"))
                .contains("<configuration-information>", "<json-output>", "mx-3");
        assertThat(client.rpc("<get-configuration compare=\"rollback\" rollback=\"7\" format=\"text\"/>"))
                .contains("rpc-error", "/config/juniper.conf.7.gz");
    }

    @Test
    void theRescueConfigurationIsSavedShownLoadedAndDeleted() throws IOException {
        assertThat(client.rpc("<get-rescue-information/>")).contains("rpc-error", "/config/rescue.conf.gz");
        assertThat(client.rpc("<request-save-rescue-configuration/>")).contains("<success/>");
        client.set("set system host-name mx-2");
        client.commit();

        assertThat(client.rpc("<get-rescue-information><format>text</format></get-rescue-information>"))
                .contains("host-name mx-1;");
        assertThat(client.rpc("<load-configuration rescue=\"rescue\"/>")).contains("<ok/>");
        assertThat(device.candidate()).contains("host-name mx-1;");
        client.rpc("<request-delete-rescue-configuration/>");
        assertThat(client.rpc("<load-configuration rescue=\"rescue\"/>")).contains("/config/rescue.conf.gz");
    }

    @Test
    void editConfigMergesDeletesAndReplaces() throws IOException {
        String edit = "<nc:edit-config><nc:target><nc:candidate/></nc:target>%s<nc:config><configuration>%s"
                + "</configuration></nc:config></nc:edit-config>";
        assertThat(client.rpc(edit.formatted("", "<system><host-name>mx-2</host-name></system>")))
                .contains("<ok/>");
        assertThat(client.rpc(edit.formatted("", "<interfaces nc:operation=\"delete\"/>")))
                .contains("<ok/>");
        assertThat(device.candidate())
                .contains("host-name mx-2;", "logical-systems")
                .doesNotContain("xe-0/1/0");

        assertThat(client.rpc(edit.formatted(
                        "<nc:default-operation>replace</nc:default-operation>",
                        "<system><host-name>mx-3</host-name></system>")))
                .contains("<ok/>");
        assertThat(device.candidate()).isEqualTo("system {\n    host-name mx-3;\n}\n");
    }

    @Test
    void whatIsNotSupportedSaysSo() throws IOException {
        String tag = "<error-tag>operation-not-supported</error-tag>";
        assertThat(client.rpc("<copy-config/>")).contains(tag, "<bad-element>copy-config</bad-element>");
        assertThat(client.rpc("<delete-config/>")).contains(tag);
        assertThat(client.rpc("<edit-config><target><running/></target></edit-config>"))
                .contains(tag, "only the candidate can be edited");
        assertThat(client.rpc("<lock><target><running/></target></lock>"))
                .contains(tag, "only the candidate can be locked");
        assertThat(client.rpc("<validate><source><running/></source></validate>"))
                .contains(tag, "only the candidate can be validated");
        assertThat(client.rpc("<get-config><source><startup/></source></get-config>"))
                .contains(tag, "only running and candidate can be read");
        assertThat(client.rpc("<get-config><source><running/></source><filter type=\"xpath\"/></get-config>"))
                .contains(tag, "xpath filters are not supported");
        assertThat(client.rpc("<load-configuration url=\"/var/tmp/x\"/>"))
                .contains("loading from a URL is not supported by this virtual router");
        assertThat(client.rpc("<commit-configuration><at-time>reboot</at-time></commit-configuration>"))
                .contains("syntax error", "<bad-element>at-time</bad-element>");
        String id = client.hello().replaceAll("(?s).*<session-id>([0-9]+)</session-id>.*", "$1");
        assertThat(client.rpc("<kill-session><session-id>" + id + "</session-id></kill-session>"))
                .contains("<error-tag>invalid-value</error-tag>", "cannot kill own session");
    }

    @Test
    void commandsOfTheCliAreAnsweredByTheirRpcs() throws IOException {
        assertThat(client.rpc("<command format=\"text\">show version</command>"))
                .contains("<output>", "Model: mx204");
        assertThat(client.rpc("<command>show version</command>")).contains("<software-information>");
        assertThat(client.rpc("<command>show configuration | display set</command>"))
                .contains("<configuration-set", "set system host-name mx-1");
        assertThat(client.rpc("<command format=\"text\">show configuration</command>"))
                .contains("host-name mx-1;");
        assertThat(client.rpc("<command>show chassis hardware</command>")).contains("<chassis-inventory");
        assertThat(client.rpc("<command>show system commit</command>")).contains("<commit-history>");
        assertThat(client.rpc("<command format=\"text\">show system commit</command>"))
                .contains("this virtual router shows 'show system commit' as XML only");
        assertThat(client.rpc("<command>show weather</command>"))
                .contains("unknown command.", "<bad-element>weather</bad-element>");
        assertThat(client.rpc("<command>show version | count</command>"))
                .contains("syntax error", "<bad-element>count</bad-element>");
    }

    @Test
    void filesAreTheFewThatClientsLookAt() throws IOException {
        assertThat(client.rpc("<file-show><filename>/etc/hosts.junos</filename></file-show>"))
                .contains("128.0.0.4\tre0");
        assertThat(client.rpc("<file-show><filename>/etc/passwd</filename></file-show>"))
                .contains("could not resolve file: /etc/passwd");
        assertThat(client.rpc("<file-list><path>~</path></file-list>")).contains("root-path=\"/var/home/cantle/\"");
        assertThat(client.rpc("<file-list><path>/</path></file-list>")).contains("No such file or directory");
    }
}
