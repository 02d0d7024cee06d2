package dev.cantle.cli.command.options;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.device.DeviceConnector;
import dev.cantle.cli.pipeline.SecretSource;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.VerifyPolicy;
import java.util.List;
import picocli.CommandLine.Mixin;

/** The options of a command that proves slices: how to reach their devices, and how long to wait for proof. */
public final class ProvingOptions {

    @Mixin
    private DeviceOptions device = new DeviceOptions();

    @Mixin
    private ProofOptions proof = new ProofOptions();

    /** Whether the command line says how to reach a device. */
    public boolean isDeviceGiven() {
        return device.isGiven();
    }

    /** How long to wait for the proof of the slice. */
    public VerifyPolicy waiting(Slice slice) {
        return proof.over(slice.verify());
    }

    /** Who opens the sessions to the devices. */
    public DeviceConnector connector(CliContext context, SecretSource secrets) {
        return device.connector(context, secrets);
    }

    /** Refuses one address for slices on several devices. */
    public void refuseSeveral(List<Slice> slices) {
        device.refuseSeveral(slices);
    }
}
