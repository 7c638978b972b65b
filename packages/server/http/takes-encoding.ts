/** Whether whoever asks takes that encoding (RFC 9110 §12.5.3). @param header as it was sent */
export function takesEncoding(header: string | null | undefined, encoding: string): boolean {
  return (header ?? '').split(',').some((each) => {
    const [name = '', ...params] = each.split(';').map((part) => part.trim().toLowerCase());
    return name === encoding && !params.some((param) => /^q=0(?:\.0{0,3})?$/.test(param));
  });
}
