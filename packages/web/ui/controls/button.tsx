import style from './controls.module.css';

interface ButtonProps extends React.ButtonHTMLAttributes<HTMLButtonElement> {
  /** What is mostly done next on this page; one of them. */
  readonly primary?: boolean;
  /** Without a border, for what stands in a bar. */
  readonly bare?: boolean;
}

export function Button({
  primary = false,
  bare = false,
  className = '',
  type = 'button',
  ...rest
}: ButtonProps) {
  const look = primary ? style.primary : bare ? style.bare : style.plain;
  // oxlint-disable-next-line react/button-has-type -- it has, of three
  return <button type={type} className={`${style.button} ${look} ${className}`} {...rest} />;
}

export function Tag({ children }: { readonly children: React.ReactNode }) {
  return <span className={style.tag}>{children}</span>;
}
