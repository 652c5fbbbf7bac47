/** Two factors, as PSD2 asks for them; named as the UK's banks name it. Below it nothing is signed in to. */
export const ACR = 'urn:openbanking:psd2:sca'
