/** The relay of the installation. A second one of another name would tell everything a second time. */
export const relayName = 'events-out';
