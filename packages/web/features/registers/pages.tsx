/** The pages of the registers, each with its own table. */
import { useParams } from '@tanstack/react-router';
import type { Asset, Conduit, Flow, Product } from '@bulkhead/core/model/plant.ts';
import { useAssetRegister } from './kinds/assets.tsx';
import { useConduitRegister } from './kinds/conduits.ts';
import { useFlowRegister } from './kinds/flows.ts';
import { useProductRegister } from './kinds/products.ts';
import { RegisterPage, useReading } from './register-page.tsx';

const NO_ASSETS: readonly Asset[] = [];
const NO_PRODUCTS: readonly Product[] = [];
const NO_FLOWS: readonly Flow[] = [];
const NO_CONDUITS: readonly Conduit[] = [];

export function AssetsPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/assets' });
  const from = useReading(plant);
  const register = useAssetRegister(from.reading);
  const rows = from.reading?.data.of('asset') ?? NO_ASSETS;
  return <RegisterPage plant={plant} register={register} rows={rows} from={from} />;
}

export function ProductsPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/assets/products' });
  const from = useReading(plant);
  const register = useProductRegister(from.reading);
  const rows = from.reading?.data.of('product') ?? NO_PRODUCTS;
  return <RegisterPage plant={plant} register={register} rows={rows} from={from} />;
}

export function FlowsPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/flows' });
  const from = useReading(plant);
  const register = useFlowRegister(from.reading);
  const rows = from.reading?.data.of('flow') ?? NO_FLOWS;
  return <RegisterPage plant={plant} register={register} rows={rows} from={from} />;
}

export function ConduitsPage() {
  const { plant } = useParams({ from: '/signed-in/p/$plant/flows/conduits' });
  const from = useReading(plant);
  const register = useConduitRegister(from.reading);
  const rows = from.reading?.data.of('conduit') ?? NO_CONDUITS;
  return <RegisterPage plant={plant} register={register} rows={rows} from={from} />;
}
