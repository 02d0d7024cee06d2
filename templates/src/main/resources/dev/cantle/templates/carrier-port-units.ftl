<#-- [edit interfaces]: the tagged units of ports that stand at the top level. -->
<#list slice.carrier.portUnits as unit>
interfaces {
    ${unit.port} {
        unit ${unit.number} {
            description ${unit.description};
<#if unit.disabled>
            disable;
</#if>
<#if unit.bridged>
            encapsulation vlan-bridge;
</#if>
<#if unit.vlanId != "">
            vlan-id ${unit.vlanId};
<#else>
            vlan-tags outer ${unit.outerTag} <#if unit.innerTag != "">inner ${unit.innerTag}</#if>;
</#if>
<#if unit.bridged>
            family bridge {
<#if unit.inputPolicer != "">
                policer {
                    input ${unit.inputPolicer};
                    output ${unit.outputPolicer};
                }
</#if>
            }
</#if>
<#list unit.families as family>
            family ${family.name} {
                mtu ${family.mtu};
<#if unit.inputPolicer != "">
                policer {
                    input ${unit.inputPolicer};
                    output ${unit.outputPolicer};
                }
</#if>
                address ${family.address};
            }
</#list>
        }
    }
}
</#list>
