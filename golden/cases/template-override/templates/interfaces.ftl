<#-- As built in, with an MTU on the unit, and no ICMP redirects. -->
interfaces {
    irb {
<#list slice.units as unit>
        unit ${unit.number} {
            description ${unit.description};
<#if unit.disabled>
            disable;
</#if>
            mtu 1514;
<#list unit.families as family>
            family ${family.name} {
                mtu ${family.mtu};
                no-redirects;
                address ${family.address};
            }
</#list>
        }
</#list>
    }
}
