package dev.cantle.cli.command.host;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cantle.cli.command.options.CommonOptions;
import dev.cantle.cli.command.options.ReachOptions;
import dev.cantle.cli.command.options.WorkspaceSlices;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.JsonDocument;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.device.DeviceConnector;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.cli.secret.AmbientSecrets;
import dev.cantle.model.intent.Device;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.message.SessionOptions;
import dev.cantle.netconf.transport.HostKey;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cantle host key learn}: takes the host keys of devices into the file of known hosts, after a look at each. */
@Command(
        name = "learn",
        mixinStandardHelpOptions = true,
        description = "Shows the host keys of devices and adds those that you agree to, to the known hosts. Nobody logs"
                + " in to the devices, and a key that has changed is never replaced.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cantle host key learn nxp-fra-01                              show the fingerprint, ask, add the line",
            "  cantle host key learn nxp-fra-01 --fingerprint SHA256:...     agree without a question",
            "",
            "The fingerprint of the device itself: show ssh host-keys, or its console at the first start.",
            "Exit codes: 0 all known now, 2 usage, 3 inventory invalid, 4 not reached, or a key that is not to be"
                    + " trusted, 130 declined."
        })
final class HostKeyLearnCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final CliContext context;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ReachOptions options = new ReachOptions();

    @Parameters(paramLabel = "DEVICE", arity = "1..*", description = "The devices, by their names in the inventory.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--fingerprint",
            paramLabel = "SHA256:...",
            defaultValue = "",
            description = "The fingerprint that the key must have; nothing is asked then. For one device.")
    private String fingerprint = "";

    @Option(
            names = {"-y", "--yes"},
            description = "Believe whoever answers now, without a question. Only where nobody else can answer.")
    private boolean yes;

    HostKeyLearnCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Talk talk = common.talk(context);
        Intent intent = WorkspaceSlices.sound(context, common);
        List<Device> devices =
                names.stream().distinct().map(name -> device(intent, name)).toList();
        options.refuseSeveral(devices.size());
        checkChoice(devices.size());
        List<Learned> all = new ArrayList<>();
        try (AmbientSecrets secrets = new AmbientSecrets(context, common.workspace(context));
                DeviceConnector connector =
                        new DeviceConnector(context, secrets, options.reach(context), SessionOptions.defaults())) {
            for (Device device : devices) {
                all.add(learn(talk, connector, device));
            }
        }
        ExitCode code = ExitCode.worst(
                all.stream().map(learned -> learned.code().number()).toList());
        if (common.isJson()) {
            print(all, code);
        }
        return code.number();
    }

    private record Learned(Device device, List<HostKey> key, boolean added, ExitCode code) {

        void write(JsonGenerator json) throws IOException {
            json.writeStartObject();
            json.writeStringField("device", device.name());
            for (HostKey shown : key) {
                json.writeStringField("address", shown.target().address());
                json.writeStringField("type", shown.type());
                json.writeStringField("fingerprint", shown.fingerprint());
                json.writeStringField("state", shown.state().word());
                json.writeStringField("line", shown.line());
            }
            json.writeBooleanField("added", added);
            json.writeNumberField("exitCode", code.number());
            json.writeEndObject();
        }
    }

    private static Device device(Intent intent, String name) {
        return intent.network()
                .device(name)
                .orElseThrow(() -> new CliException(
                        ExitCode.USAGE,
                        "there is no device '" + name + "'\n  fix: choose from "
                                + String.join(
                                        ", ",
                                        intent.network().devices().stream()
                                                .map(Device::name)
                                                .toList())));
    }

    private void checkChoice(int devices) {
        if (!fingerprint.isEmpty() && devices > 1) {
            throw new CliException(
                    ExitCode.USAGE, "--fingerprint is one device's\n  fix: learn the devices one after the other");
        }
        if (!fingerprint.isEmpty() && !fingerprint.matches("SHA256:[A-Za-z0-9+/]{43}=?")) {
            throw new CliException(
                    ExitCode.USAGE,
                    "'" + fingerprint + "' is not a fingerprint\n  fix: write SHA256: and 43 characters, as ssh-keygen"
                            + " -l prints it");
        }
    }

    private Learned learn(Talk talk, DeviceConnector connector, Device device) {
        try {
            HostKey key = connector.hostKey(device);
            return switch (key.state()) {
                case KNOWN -> {
                    talk.say(device.name() + ": " + described(key) + " is known");
                    yield new Learned(device, List.of(key), false, ExitCode.OK);
                }
                case UNKNOWN -> unknown(talk, connector, device, key);
                case CHANGED, REFUSED -> {
                    talk.complain(device.name() + ": " + key.explanation());
                    yield new Learned(device, List.of(key), false, ExitCode.DEVICE_ERROR);
                }
            };
        } catch (NetconfException e) {
            talk.complain(device.name() + ": " + e.getMessage() + (e.fix().isEmpty() ? "" : "\n  fix: " + e.fix()));
        } catch (SecretUnavailableException e) {
            talk.complain(device.name() + ": " + e.getMessage());
        }
        return new Learned(device, List.of(), false, ExitCode.DEVICE_ERROR);
    }

    private Learned unknown(Talk talk, DeviceConnector connector, Device device, HostKey key) throws NetconfException {
        talk.say(device.name() + ": " + described(key) + " is not known; the line is");
        talk.say("  " + key.line());
        if (!fingerprint.isEmpty() && !fingerprint.replace("=", "").equals(key.fingerprint())) {
            talk.complain(device.name() + " shows " + key.fingerprint() + ", not " + fingerprint
                    + "\n  fix: somebody else may answer in its place; ask the device itself for its fingerprint");
            return new Learned(device, List.of(key), false, ExitCode.DEVICE_ERROR);
        }
        if (fingerprint.isEmpty() && !yes && !context.terminal().isInteractive()) {
            talk.complain(
                    "nobody is there to compare the fingerprint\n  fix: give the one that the device itself shows,"
                            + " with --fingerprint SHA256:...");
            return new Learned(device, List.of(key), false, ExitCode.USAGE);
        }
        if (fingerprint.isEmpty() && !yes && !isAgreed(device)) {
            talk.say(device.name() + ": nothing was added");
            return new Learned(device, List.of(key), false, ExitCode.INTERRUPTED);
        }
        connector.knownHosts().add(key.line());
        talk.say(device.name() + ": added to " + connector.knownHosts());
        return new Learned(device, List.of(key), true, ExitCode.OK);
    }

    private boolean isAgreed(Device device) {
        return context.terminal()
                .ask("Does " + device.name() + " itself show this fingerprint? [yes/no] ", PATIENCE)
                .map(answer -> answer.strip().equalsIgnoreCase("yes"))
                .orElse(false);
    }

    private static String described(HostKey key) {
        return key.type() + " " + key.fingerprint() + " of " + key.target().address();
    }

    private void print(List<Learned> all, ExitCode code) {
        JsonDocument.print(context.out(), json -> {
            json.writeStringField("kind", "host-key-learn");
            json.writeNumberField("exitCode", code.number());
            json.writeArrayFieldStart("devices");
            for (Learned learned : all) {
                learned.write(json);
            }
            json.writeEndArray();
        });
    }
}
